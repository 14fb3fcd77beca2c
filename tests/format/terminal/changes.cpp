// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/changes.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace changes_test {

using namespace vitae;

std::string shown(const changes& all, const screen& on = {}) {
  std::string out;
  terminal_text::write_changes(out, all, on);
  return out;
}

change set(std::string path, std::string about, std::string before, std::string after) {
  return {edit::set, std::move(path), {}, std::move(about), {std::move(before)}, {std::move(after)}};
}

TEST_CASE("what is replaced, what is new and what is gone is told apart") {
  CHECK(shown({{set("name", "", "\"Ada\"", "\"Ada B.\""), set("headline", "", "\"\"", "\"Engineer\""),
                set("summary", "", "\"I build\"", "\"\"")}}) == R"(~ Name: Ada → Ada B.
+ Headline: Engineer
- Summary: I build

1 changed, 1 added, 1 removed
)");
}

TEST_CASE("changes are grouped by section and item") {
  const std::string job = "Example Works, Engineer";
  CHECK(shown({{{edit::remove,
                 "positions[2]",
                 {},
                 "Old Co, Intern",
                 {R"({"organization":"Old Co","title":"Intern","location":"Bonn"})"},
                 {}},
                {edit::move, "positions[0]", "positions[1]", job, {}, {}},
                {edit::insert,
                 "positions[1]",
                 {},
                 "New Place",
                 {},
                 {R"({"organization":"New Place","period":{"start":"2023-06","end":"present"}})"}},
                set("positions[0].period.end", job, "\"2023\"", "\"present\""),
                {edit::insert, "positions[0].highlights[0]", {}, job + " \u203A Led", {}, {R"({"text":"Led"})"}},
                {edit::move, "skills[1]", "skills[0]", "C++", {}, {}}}}) == R"(Positions
  - Old Co, Intern  Bonn
  Example Works, Engineer  ↑ from place 2 to 1
    ~ Period end: 2023 → present
    + Highlights: Led
  + New Place  2023-06 – present

Skills
  C++  ↓ from place 1 to 2

1 changed, 2 added, 1 removed, 2 moved
)");
}

TEST_CASE("of prose the words that changed are marked, and what is far from them is left out") {
  const std::string before =
      R"("I build compilers and all the tools around them with a team of four people in one place")";
  const std::string after =
      R"("I build compilers and all the tools around them with a team of nine people in one place")";
  CHECK(shown({{set("summary", "", before, after)}}) ==
        "~ Summary: … them with a team of [-four-] {+nine+} people in one place\n\n1 changed\n");
  CHECK(shown({{set("summary", "", before, after)}}, {.colour = true})
            .find("of \x1b[31mfour\x1b[0m \x1b[32mnine\x1b[0m people") != std::string::npos);
}

TEST_CASE("no changes are no text") { CHECK(shown({}).empty()); }

}  // namespace changes_test
