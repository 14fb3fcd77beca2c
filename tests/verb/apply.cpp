// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/apply.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/verb/diff.hpp>

namespace apply_test {

using namespace vitae;

struct Engine {
  std::string maker;
  std::optional<int> horses;
  bool operator==(const Engine&) const = default;
};
struct Boat {
  std::string name;
  std::vector<Engine> engines;
  bool operator==(const Boat&) const = default;
};

const Boat albatros{"Albatros", {{"A", 1}, {"B", 2}, {"C", 3}}};

change step(edit kind, std::string path, std::string after = "null", std::string from = {}) {
  return {kind, std::move(path), std::move(from), {}, {}, {std::move(after)}};
}

TEST_CASE("each kind of step is carried out at its path") {
  CHECK(apply({{step(edit::set, "name", "\"Möwe\"")}}, albatros).value.name == "Möwe");
  CHECK(apply({{step(edit::set, "engines[1].horses")}}, albatros).value.engines[1].horses == std::nullopt);
  CHECK(apply({{step(edit::insert, "engines[3]", R"({"maker":"D"})")}}, albatros).value.engines[3].maker == "D");
  CHECK(apply({{step(edit::remove, "engines[0]")}}, albatros).value.engines[0].maker == "B");
  const auto moved = apply({{step(edit::move, "engines[2]", "null", "engines[0]")}}, albatros);
  CHECK(moved.value.engines == std::vector<Engine>{{"B", 2}, {"C", 3}, {"A", 1}});
}

TEST_CASE("a step that does not fit is noted, and the others are carried out") {
  const std::string misfits[] = {"engine[0]", "engines[7].maker", "engines[x]", "engines", "name.first", "engines[0",
                                 ""};
  for (const std::string& path : misfits) {
    CAPTURE(path);
    const auto result = apply({{step(edit::insert, path, "5"), step(edit::set, "name", "\"still\"")}}, albatros);
    REQUIRE(result.notes.issues.size() == 1);
    CHECK(result.notes.issues[0].code == "change.refused");
    CHECK(result.notes.issues[0].path == path);
    CHECK(result.value.name == "still");
    CHECK(result.value.engines == albatros.engines);
  }
}

TEST_CASE("a value of another type is refused") {
  const auto result = apply({{step(edit::set, "name", "5")}}, albatros);
  CHECK(!result);
  CHECK(result.value == albatros);
}

TEST_CASE("the inverse of each kind of step undoes it") {
  changes there{
      {step(edit::move, "engines[2]", "null", "engines[0]"), step(edit::insert, "engines[0]", R"({"maker":"X"})")}};
  there.steps.push_back({edit::set, "name", {}, {}, {"\"Albatros\""}, {"\"Möwe\""}});
  there.steps.push_back({edit::remove, "engines[3]", {}, {}, {R"({"maker":"A","horses":1})"}, {}});
  const Boat changed = apply(there, albatros).value;
  CHECK(changed.engines.size() == 3);
  CHECK(apply(invert(there), changed).value == albatros);
}

TEST_CASE("changes of a list at the root are carried out by the name alone, without std::apply") {
  const std::vector<std::string> before{"A", "B"}, after{"B", "C"};
  changes edits = diff(before, after);
  CHECK(apply(edits, before).value == after);
  CHECK(apply(invert(edits), after).value == before);
  CHECK(apply(std::move(edits), std::vector<std::string>(before)).value == after);
}

}  // namespace apply_test
