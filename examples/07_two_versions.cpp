// SPDX-License-Identifier: BSL-1.0
// Two versions of a CV: what changed, the way there and back, and two people's changes in one.
#include <iostream>
#include <vitae/vitae.hpp>

int main() {
  using namespace vitae;
  Person before{.name = "Ada Example"};
  before.positions.push_back(
      {.organization = "Example Works", .title = "Engineer", .period = {date::of(2018, 3), date::present()}});
  before.positions.push_back(
      {.organization = "Harbour Labs", .title = "Intern", .period = {date::of(2017, 6), date::of(2017, 9)}});

  Person after = before;
  after.positions[0].period.end = date::of(2024, 5);
  after.positions.insert(
      after.positions.begin(),
      {.organization = "Example Institute", .title = "Lead Engineer", .period = {date::of(2024, 6), date::present()}});

  // [diff]
  changes edits = diff(before, after);
  std::cout << render<terminal>(edits) << '\n';
  // [/diff]

  std::cout << std::boolalpha;
  // [apply]
  std::cout << (apply(edits, before).value == after) << ' ' << (apply(invert(edits), after).value == before) << '\n';
  // [/apply]

  Person theirs = before;
  theirs.contact.emails.push_back("ada@example.com");
  // [merge]
  auto both = merge(before, after, theirs);
  // [/merge]
  std::cout << both.value.positions.size() << " positions, " << both.value.contact.emails.size() << " address, "
            << both.notes.issues.size() << " conflicts\n";
}
