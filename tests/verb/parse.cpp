// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse.hpp>

#include "../catch.hpp"

#include <deque>
#include <list>
#include <string>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/shape/number.hpp>

namespace parse_test {

using namespace vitae;

struct Engine {
  std::string maker;
  int horses = 0;
};
struct Boat {
  std::string name;
  std::optional<Engine> spare;
  std::deque<Engine> engines;
  std::list<std::string> crew;
  std::vector<std::vector<int>> soundings;
  std::optional<bool> afloat;
};

const issue& only_issue(const report& r) {
  REQUIRE(r.issues.size() == 1);
  return r.issues.front();
}

TEST_CASE("every shape is read from its place") {
  const auto boat = parse<Boat, json>(R"({"name": "Albatros", "spare": {"maker": "A"}, "engines": [{"horses": 90}, {}],
    "crew": ["Ada", "Bo"], "soundings": [[1, 2], [], [3]], "afloat": false})");
  CHECK(boat);
  CHECK(boat.notes.issues.empty());
  CHECK(boat.value.name == "Albatros");
  CHECK(boat.value.spare->maker == "A");
  CHECK(boat.value.engines.size() == 2);
  CHECK(boat.value.engines[0].horses == 90);
  CHECK(boat.value.crew == std::list<std::string>{"Ada", "Bo"});
  CHECK(boat.value.soundings == std::vector<std::vector<int>>{{1, 2}, {}, {3}});
  CHECK(boat.value.afloat == false);
}

TEST_CASE("members may come in any order, and null says as much as being left out") {
  const auto boat = parse<Boat, json>(R"({"afloat": null, "crew": null, "name": "B", "spare": null})");
  CHECK(boat.notes.issues.empty());
  CHECK(boat.value.name == "B");
  CHECK(!boat.value.afloat);
}

TEST_CASE("an unknown member is named, with the one that was probably meant") {
  const auto boat = parse<Boat, json>(R"({"nmae": "Albatros", "crew": ["Ada"]})");
  const issue& found = only_issue(boat.notes);
  CHECK(found.code == "member.unknown");
  CHECK(found.level == severity::warning);
  CHECK(found.path == "nmae");
  CHECK(found.suggestion == "name");
  CHECK(found.line == 1);
  CHECK(found.column == 2);
  CHECK(boat.value.crew.size() == 1);
}

TEST_CASE("a policy says what becomes of unknown members") {
  constexpr std::string_view text = R"({"x": {"y": [1, {}]}, "name": "A"})";
  CHECK(parse<Boat, json, leftovers::ignored>(text).notes.issues.empty());
  CHECK(only_issue(parse<Boat, json, leftovers::refused>(text).notes).level == severity::error);
  CHECK(parse<Boat, json, leftovers::refused>(text).value.name == "A");
}

TEST_CASE("a member that stands twice is an error, and the first one counts") {
  const auto boat = parse<Boat, json>(R"({"name": "A", "name": "B"})");
  CHECK(only_issue(boat.notes).code == "member.duplicate");
  CHECK(boat.value.name == "A");
}

TEST_CASE("reading goes on after a value of the wrong type") {
  const auto boat = parse<Boat, json>(
      "{\"name\": 5,\n \"crew\": {\"a\": 1},\n \"engines\": [7, {\"horses\": \"90\"}], \"afloat\": true}");
  REQUIRE(boat.notes.issues.size() == 4);
  CHECK(boat.notes.issues[0].path == "name");
  CHECK(boat.notes.issues[0].message == "expected text in double quotes, found a number");
  CHECK(boat.notes.issues[1].path == "crew");
  CHECK(boat.notes.issues[1].line == 2);
  CHECK(boat.notes.issues[2].path == "engines[0]");
  CHECK(boat.notes.issues[3].path == "engines[1].horses");
  CHECK(boat.notes.issues[3].value == "\"90\"");
  CHECK(boat.value.engines.size() == 1);
  CHECK(boat.value.afloat == true);
}

TEST_CASE("a value that does not fit its type is an error with the value") {
  struct Small {
    signed char depth = 0;
    unsigned count = 0;
  };
  const auto small = parse<Small, json>(R"({"depth": 128, "count": -1})");
  REQUIRE(small.notes.issues.size() == 2);
  CHECK(small.notes.issues[0].code == "number.out-of-range");
  CHECK(small.notes.issues[0].value == "128");
  CHECK(small.notes.issues[1].code == "number.out-of-range");
}

TEST_CASE("bounds limit depth and size") {
  CHECK(parse<std::vector<std::vector<int>>, json, bounds<2>>("[[1]]"));
  const auto deep = parse<std::vector<std::vector<int>>, json, bounds<1>>("[[1]]");
  CHECK(only_issue(deep.notes).code == "json.too-deep");
  CHECK(only_issue(parse<int, json, bounds<9, 3>>("1234").notes).code == "document.too-large");
  CHECK(parse<int, json, bounds<9, 4>>("1234").value == 1234);
}

TEST_CASE("bytes that are not UTF-8 are reported with their place, and nothing of them is passed on") {
  const auto boat = parse<Boat, json>("{\"name\": \"caf\xE9\"}");
  CHECK(only_issue(boat.notes).code == "text.malformed-utf-8");
  CHECK(only_issue(boat.notes).offset == 13);
  CHECK(boat.value.name.empty());
}

TEST_CASE("any shape may be the whole document") {
  CHECK(parse<int, json>("5").value == 5);
  CHECK(parse<std::optional<int>, json>("null").value == std::nullopt);
  CHECK(parse<std::vector<std::string>, json>(R"(["a"])").value == std::vector<std::string>{"a"});
}

#if !defined(__clang__)

struct Talk {
  std::string title;
  std::vector<std::string> cities;
};

/// Whether the check of a literal is a constant expression: what `static_assert` wants.
template <auto Check>
concept constant = requires {
  typename std::bool_constant<(Check(), true)>;
};

constexpr auto in_order = [] { return passes(parse<Talk, json>(R"({"title": "T", "cities": ["Ulm"]})").notes); };
constexpr auto broken = [] { return passes(parse<Talk, json>(R"({"title": "T", "cities": ["Ulm})").notes); };
constexpr auto unknown = [] { return passes(parse<Talk, json, leftovers::refused>(R"({"titel": "T"})").notes); };

static_assert(in_order());
static_assert(constant<in_order>);
static_assert(!constant<broken>, "law 8: a broken document in a literal does not compile");
static_assert(!constant<unknown>);

#endif

}  // namespace parse_test
