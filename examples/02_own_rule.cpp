// SPDX-License-Identifier: BSL-1.0
// A rule of one's own, beside the library's.
#include <iostream>
#include <vitae/vitae.hpp>

// [rule]
constexpr auto short_headline = vitae::rule<vitae::Person>(
    "headline.long", "keep the headline under 40 characters",
    [](const vitae::Person& p) { return p.headline.size() < 40; }, vitae::severity::warning);
// [/rule]

// A rule with words of its own: it sees every Position, wherever it stands.
constexpr auto no_buzzwords = vitae::rule<vitae::Position>([](const vitae::Position& p) -> std::optional<vitae::fault> {
  if (p.title.find("Ninja") == std::string::npos) return std::nullopt;
  return vitae::fault("title.buzzword", "write what the work was", "Engineer");
});

int main() {
  using namespace vitae;
  Person ada{.name = "Ada Example", .headline = "I build compilers, and bridges between compilers and people"};
  ada.positions.push_back({.organization = "Example Works", .title = "Code Ninja"});

  // [ask]
  report found = validate(ada, short_headline, no_buzzwords);
  // [/ask]
  std::cout << render<json>(found) << '\n';

  // [policy]
  using house_rules = rules<&short_headline, &no_buzzwords>;
  std::cout << validate<house_rules>(ada).issues.size() << " issues by the house rules alone\n";
  // [/policy]
}
