// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff.hpp>

#include "../catch.hpp"

#include <limits>
#include <string>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/dates/edtf.hpp>

namespace diff_test {

using namespace vitae;

Position job(std::string where, std::string what, int since) {
  return {.organization = std::move(where), .title = std::move(what), .period = {date::of(since), date::present()}};
}

/// The steps in short: "set positions[0].title", "move papers[2] < papers[0]".
std::vector<std::string> steps(const changes& edits) {
  std::vector<std::string> all;
  for (const change& c : edits.steps) {
    std::string line;
    codec<edit>::write(line, c.kind);
    line += ' ' + c.path;
    if (!c.from.empty()) line += " < " + c.from;
    all.push_back(std::move(line));
  }
  return all;
}

using texts = std::vector<std::string>;

TEST_CASE("a leaf that changed is one step with both values") {
  const Person before{.name = "Ada Example"}, after{.name = "Ada Sample"};
  const changes edits = diff(before, after);
  REQUIRE(edits.steps.size() == 1);
  CHECK(edits.steps[0].path == "name");
  CHECK(edits.steps[0].before.text == "\"Ada Example\"");
  CHECK(edits.steps[0].after.text == "\"Ada Sample\"");
}

TEST_CASE("a side that is absent is a null") {
  Person before, after;
  after.papers.push_back({.title = "T", .date = date::of(2020)});
  before.papers.push_back({.title = "T"});
  const changes edits = diff(before, after);
  REQUIRE(steps(edits) == texts{"set papers[0].date"});
  CHECK(edits.steps[0].before.text == "null");
  CHECK(edits.steps[0].about == "T");
}

TEST_CASE("one entry put in front is one step, however many follow") {
  Person before, after;
  for (int i = 0; i < 50; ++i) before.papers.push_back({.title = "Paper " + std::to_string(i)});
  after = before;
  after.papers.insert(after.papers.begin(), {.title = "A new one"});
  CHECK(steps(diff(before, after)) == texts{"insert papers[0]"});
  CHECK(steps(diff(after, before)) == texts{"remove papers[0]"});
}

TEST_CASE("a new title is a change of the job, not another job") {
  Person before, after;
  before.positions = {job("Example Works", "Engineer", 2018), job("Harbour Labs", "Intern", 2017)};
  after = before;
  after.positions[0].title = "Senior Engineer";
  const changes edits = diff(before, after);
  CHECK(steps(edits) == texts{"set positions[0].title"});
  CHECK(edits.steps[0].about == "Example Works, Senior Engineer");
}

TEST_CASE("an entry that moved moves, and is compared where it is now") {
  Person before, after;
  before.positions = {job("A", "a", 2001), job("B", "b", 2002), job("C", "c", 2003)};
  after.positions = {job("C", "c", 2003), job("A", "a", 2001), job("B", "b", 2010)};
  CHECK(diff(before, after).steps[0].before.text.find("\"C\"") != std::string::npos);
  CHECK(steps(diff(before, after)) == texts{"move positions[0] < positions[2]", "set positions[2].period.start"});
}

TEST_CASE("an address that is only spelled otherwise is the same item, and its spelling the change") {
  Person before, after;
  before.contact.phones = {phone("+49 30 12345"), phone("+49 30 555 0100")};
  after.contact.phones = {phone("+49 30 555 0100"), phone("+493012345")};
  before.contact.emails = {email("Ada@Example.org")};
  after.contact.emails = {email("Ada@example.org")};
  before.contact.links = {{.label = "", .url = url("https://Example.org/")}};
  after.contact.links = {{.label = "", .url = url("example.org")}};
  before.papers = {{.title = "Looms", .doi = doi("10.5555/ABC")}};
  after.papers = {{.title = "Looms", .doi = doi("10.5555/abc")}};
  const changes edits = diff<pairing::by_identity>(before, after);
  CHECK(steps(edits) == texts{"set contact.emails[0]", "move contact.phones[1] < contact.phones[0]",
                              "set contact.phones[1]", "set contact.links[0].url", "set papers[0].doi"});
  CHECK(steps(diff(before, after)) == steps(edits));
}

TEST_CASE("what is not a number does not differ from itself") {
  const std::vector<double> none{std::numeric_limits<double>::quiet_NaN()};
  CHECK(diff(none, none).steps.empty());
}

TEST_CASE("what has nothing in common goes and comes") {
  Person before, after;
  before.awards = {{.title = "Prize of the Harbour"}};
  after.awards = {{.title = "Best Bridge"}};
  CHECK(steps(diff(before, after)) == texts{"remove awards[0]", "insert awards[0]"});
  CHECK(steps(diff<pairing::by_index>(before, after)) == texts{"set awards[0].title"});
}

TEST_CASE("law 3: with identities there are as few moves as can be") {
  // Every order of six items against the sorted one: the moves are six less the longest increasing run.
  std::vector<std::string> order{"a", "b", "c", "d", "e", "f"}, sorted = order;
  do {
    std::size_t longest = 0;
    for (unsigned chosen = 0; chosen < 64; ++chosen) {
      std::string run;
      for (std::size_t i = 0; i < order.size(); ++i)
        if (chosen >> i & 1U) run += order[i];
      if (std::is_sorted(run.begin(), run.end())) longest = std::max(longest, run.size());
    }
    REQUIRE(diff(order, sorted).steps.size() == order.size() - longest);
  } while (std::next_permutation(order.begin(), order.end()));
}

}  // namespace diff_test
