// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/apply.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <string>
#include <vector>
#include <vitae/leaf/date.hpp>
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

change step(edit kind, std::string path, std::string before, std::string after = "null", std::string from = {}) {
  return {kind, std::move(path), std::move(from), {}, {std::move(before)}, {std::move(after)}};
}
const std::string engine_a = R"({"maker":"A","horses":1})", engine_c = R"({"maker":"C","horses":3})";

/// What is said of a step that is refused; nothing if it is carried out.
std::string why_not(const change& one) {
  const auto result = apply({{one}}, albatros);
  CHECK(result.notes.issues.empty() != (result.value == albatros));
  return result.notes.issues.empty() ? "" : result.notes.issues[0].message;
}

TEST_CASE("each kind of step is carried out at its path") {
  CHECK(apply({{step(edit::set, "name", "\"Albatros\"", "\"Möwe\"")}}, albatros).value.name == "Möwe");
  CHECK(apply({{step(edit::set, "engines[1].horses", "2")}}, albatros).value.engines[1].horses == std::nullopt);
  const auto grown = apply({{step(edit::insert, "engines[3]", "null", R"({"maker":"D"})")}}, albatros);
  CHECK(grown.value.engines[3].maker == "D");
  CHECK(apply({{step(edit::remove, "engines[0]", engine_a)}}, albatros).value.engines[0].maker == "B");
  const auto moved = apply({{step(edit::move, "engines[2]", engine_a, "null", "engines[0]")}}, albatros);
  CHECK(moved.value.engines == std::vector<Engine>{{"B", 2}, {"C", 3}, {"A", 1}});
}

TEST_CASE("a step that was made for another value is refused, and says which") {
  CHECK(why_not(step(edit::set, "name", "\"Möwe\"", "\"Ida\"")) ==
        "the change does not fit: the value there is \"Albatros\", the change was made for \"Möwe\"");
  CHECK(!why_not(step(edit::set, "name", "null", "\"Ida\"")).empty());
  CHECK(!why_not(step(edit::set, "engines[1].horses", "3", "4")).empty());
  CHECK(!why_not(step(edit::remove, "engines[2]", engine_a)).empty());
  CHECK(!why_not(step(edit::move, "engines[0]", engine_a, "null", "engines[2]")).empty());
  CHECK(why_not(step(edit::move, "engines[0]", engine_c, "null", "engines[2]")).empty());
  CHECK(why_not(step(edit::move, "engines[0]", engine_c, "null", "boats[2]")) ==
        "the change does not fit: an item moves within its list");
}

TEST_CASE("a value spelled otherwise than a diff spells it is the same value") {
  CHECK(why_not(step(edit::remove, "engines[0]", "{ \"horses\": 1,\n  \"maker\": \"\\u0041\" }")).empty());
}

TEST_CASE("changes carried out twice are refused where they are done already") {
  Boat other = albatros;
  other.name = "Möwe";
  other.engines.pop_back();
  const changes edits = diff(albatros, other);
  const auto twice = apply(edits, apply(edits, albatros).value);
  CHECK(twice.notes.issues.size() == 2);
  CHECK(twice.value == other);
}

TEST_CASE("a step that does not fit is noted, and the others are carried out") {
  const std::string misfits[] = {"engine[0]", "engines[7].maker", "engines[x]", "engines", "name.first", "engines[0",
                                 ""};
  for (const std::string& path : misfits) {
    CAPTURE(path);
    const auto result = apply(
        {{step(edit::insert, path, "null", "5"), step(edit::set, "name", "\"Albatros\"", "\"still\"")}}, albatros);
    REQUIRE(result.notes.issues.size() == 1);
    CHECK(result.notes.issues[0].code == "change.refused");
    CHECK(result.notes.issues[0].path == path);
    CHECK(result.value.name == "still");
    CHECK(result.value.engines == albatros.engines);
  }
}

TEST_CASE("a value of another type is refused") {
  const auto result = apply({{step(edit::set, "name", "\"Albatros\"", "5")}}, albatros);
  CHECK(!result);
  CHECK(result.value == albatros);
}

TEST_CASE("the inverse of each kind of step undoes it") {
  changes there{{step(edit::move, "engines[2]", engine_a, "null", "engines[0]"),
                 step(edit::insert, "engines[0]", "null", R"({"maker":"X"})")}};
  there.steps.push_back({edit::set, "name", {}, {}, {"\"Albatros\""}, {"\"Möwe\""}});
  there.steps.push_back({edit::remove, "engines[3]", {}, {}, {R"({"maker":"A","horses":1})"}, {}});
  const Boat changed = apply(there, albatros).value;
  CHECK(changed.engines.size() == 3);
  CHECK(changed.name == "Möwe");
  CHECK(apply(invert(there), changed).value == albatros);
}

TEST_CASE("changes of a list at the root are carried out by the name alone, without std::apply") {
  const std::vector<std::string> before{"A", "B"}, after{"B", "C"};
  changes edits = diff(before, after);
  CHECK(apply(edits, before).value == after);
  CHECK(apply(invert(edits), after).value == before);
  CHECK(apply(std::move(edits), std::vector<std::string>(before)).value == after);
}

TEST_CASE("a blank in a maybe or a list comes and goes as any value") {
  struct Log {
    std::optional<vitae::date> sailed;
    std::vector<vitae::date> seen;
    bool operator==(const Log&) const = default;
  };
  const Log none{}, blank{vitae::date{}, {vitae::date{}, vitae::date::of(2020)}};
  CHECK(apply(diff(none, blank), none).value == blank);
  CHECK(apply(diff(blank, none), blank).value == none);
}

TEST_CASE("the steps of a long list cost what they cost in a short one") {
  std::vector<std::string> before, after;
  for (int i = 0; i < 20'000; ++i) before.push_back("item " + std::to_string(i * 7919 % 20'011));
  after = before;
  std::sort(after.begin(), after.end());
  const changes edits = diff(before, after);
  CHECK(edits.steps.size() > 19'000);
  CHECK(apply(edits, before).value == after);
  CHECK(apply(invert(edits), after).value == before);
}

}  // namespace apply_test
