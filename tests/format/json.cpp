// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
// The header under test comes first.
#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

namespace json_test {

using namespace vitae;

struct Sail {
  std::string name;
  double area = 0;
};

struct Boat {
  std::string name;
  int crew_size = 0;
  bool afloat = false;
  std::optional<std::string> port;
  std::vector<Sail> sails;
  std::vector<Boat> dinghies;
};

constexpr std::string_view compact =
    R"({"name":"Ida \"of\" Leith","crew_size":3,"afloat":true,"port":"Łódź","sails":[{"name":"jib","area":12.5}],)"
    R"("dinghies":[{"name":"Tub"}]})";

const issue& only(const report& notes) {
  REQUIRE(notes.issues.size() == 1);
  return notes.issues[0];
}

TEST_CASE("a record of every shape reads from JSON and writes the same JSON") {
  const auto boat = parse<Boat, json>(compact);
  REQUIRE(boat.notes.issues.empty());
  CHECK(boat.value.name == "Ida \"of\" Leith");
  CHECK(boat.value.crew_size == 3);
  CHECK(boat.value.afloat);
  CHECK(boat.value.port == "Łódź");
  REQUIRE(boat.value.sails.size() == 1);
  CHECK(boat.value.sails[0].area == 12.5);
  REQUIRE(boat.value.dinghies.size() == 1);
  CHECK(boat.value.dinghies[0].name == "Tub");
  CHECK(render<json, layout::compact>(boat.value) == compact);
}

TEST_CASE("indented output has a line a member and a line an item, and empty brackets closed at once") {
  const auto boat = parse<Boat, json>(R"({"name":"Ida","sails":[{"name":"jib"},{}]})");
  CHECK(render<json>(boat.value) ==
        "{\n  \"name\": \"Ida\",\n  \"sails\": [\n    {\n      \"name\": \"jib\"\n    },\n    {}\n  ]\n}");
  CHECK(render<json, layout::indented<1>>(Sail{"jib", 2}) == "{\n \"name\": \"jib\",\n \"area\": 2\n}");
  CHECK(render<json>(Boat{}) == "{}");
  CHECK(render<json>(std::vector<int>{}) == "[]");
}

TEST_CASE("members may be spelled in another way, in both directions") {
  const auto boat = parse<Boat, json, names::camel>(R"({"crewSize": 4})");
  CHECK(boat.value.crew_size == 4);
  CHECK(render<json, names::camel, layout::compact>(boat.value) == R"({"crewSize":4})");
}

TEST_CASE("reading goes on after a value of another type, and says each") {
  const auto boat = parse<Boat, json>(
      R"({"name": 7, "crew_size": "three", "afloat": null, "sails": {"name": "jib"}, "port": ["x"], "dinghies": [1, {"name": "Tub"}]})");
  std::vector<std::string> paths;
  for (const issue& i : boat.notes.issues) {
    CHECK(i.code == "type.mismatch");
    paths.push_back(i.path);
  }
  CHECK(paths == std::vector<std::string>{"name", "crew_size", "sails", "port", "dinghies[0]"});
  REQUIRE(boat.value.dinghies.size() == 1);
  CHECK(boat.value.dinghies[0].name == "Tub");
  CHECK(boat.notes.issues[0].message == "expected text in double quotes, found a number");
}

TEST_CASE("an unknown member is warned of with the name that was probably meant") {
  const auto boat = parse<Boat, json>("{\"name\": \"Ida\",\n \"crew_sise\": {\"deep\": [1, \"2\"]}, \"afloat\": true}");
  const issue& one = only(boat.notes);
  CHECK(one.level == severity::warning);
  CHECK(one.code == "member.unknown");
  CHECK(one.suggestion == "crew_size");
  CHECK(one.path == "crew_sise");
  CHECK(one.line == 2);
  CHECK(one.column == 2);
  CHECK(boat.value.afloat);
}

TEST_CASE("a member that stands twice is an error, and the first one counts") {
  const auto boat = parse<Boat, json>(R"({"name": "Ida", "name": "Eos"})");
  CHECK(only(boat.notes).code == "member.duplicate");
  CHECK(boat.value.name == "Ida");
}

TEST_CASE("a breach of the grammar is fatal, and what was read before it stays") {
  const auto boat = parse<Boat, json>("{\"name\": \"Ida\",\n  \"crew_size\": 3,\n  \"afloat\" true}");
  const issue& one = only(boat.notes);
  CHECK(one.level == severity::fatal);
  CHECK(one.line == 3);
  CHECK(one.column == 12);
  CHECK(one.message == "expected ':' after a member's name");
  CHECK(boat.value.crew_size == 3);
  CHECK(!boat);
}

TEST_CASE("nothing may follow the value") {
  CHECK(parse<Boat, json>("{}  \n\t ").notes.issues.empty());
  CHECK(only(parse<Boat, json>("{} {}").notes).message == "expected nothing after the value");
  CHECK(only(parse<Boat, json>("").notes).level == severity::fatal);
}

TEST_CASE("nesting has a bound, which a policy sets") {
  const std::string_view nested = R"({"dinghies":[{"dinghies":[{"name":"Tub"}]}]})";
  CHECK(parse<Boat, json>(nested));
  CHECK(parse<Boat, json, bounds<5>>(nested));
  CHECK(only(parse<Boat, json, bounds<4>>(nested).notes).code == "json.too-deep");
  CHECK(only(parse<Boat, json, bounds<9, 10>>(nested).notes).code == "document.too-large");
}

TEST_CASE("ten million brackets end at the bound, in unknown members too") {
  for (const std::string begin : {"", "{\"x\":", "{\"dinghies\":"}) {
    const auto boat = parse<Boat, json>(begin + std::string(10'000'000, '['));
    CHECK(worst(boat.notes) == severity::fatal);
  }
}

TEST_CASE("a value of any type is carried as it stands") {
  struct Box {
    json_value inside;
  };
  const auto box = parse<Box, json>(R"({"inside": {"a": [1, 2.50, "\u00e9"]} })");
  CHECK(box.value.inside.text == R"({"a": [1, 2.50, "\u00e9"]})");
  CHECK(render<json, layout::compact>(box.value) == R"({"inside":{"a": [1, 2.50, "\u00e9"]}})");
}

TEST_CASE("a number beyond its type is an error, not an infinity") {
  for (const std::string_view beyond : {"[1e999]", "[-1e999]", "[1e-999]", "[123456e-10000000]"}) {
    CHECK(only(parse<std::vector<double>, json>(beyond).notes).code == "number.out-of-range");
    CHECK(parse<json_value, json>(beyond));
  }
  CHECK(parse<std::vector<double>, json>("[100000000000000000000]").value == std::vector{1e20});
  CHECK(only(parse<std::vector<std::int64_t>, json>("[100000000000000000000]").notes).code == "number.out-of-range");
  CHECK(only(parse<std::vector<unsigned>, json>("[-1]").notes).code == "number.out-of-range");
}

#ifndef __clang__
TEST_CASE("a document in the program is read by the compiler") {
  constexpr auto crew = [] {
    const auto boat = parse<Boat, json>(R"({"name": "Ida", "crew_size": 4, "sails": [{"name": "jib"}]})");
    return boat && boat.value.sails.size() == 1 ? boat.value.crew_size : -1;
  };
  STATIC_REQUIRE(crew() == 4);
}
#endif

#ifdef VITAE_SHARED

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Any value at all, as the suites hold.
report read_anything(const std::string& text) { return parse<json_value, json>(text).notes; }

TEST_CASE("the suite of JSON parsing: what must be refused is, what must be read is, the rest is as documented") {
  // docs/json.md says why.
  const std::map<std::string, bool> decided{
      {"i_number_double_huge_neg_exp", true},      {"i_number_huge_exp", true},
      {"i_number_neg_int_huge_exp", true},         {"i_number_pos_double_huge_exp", true},
      {"i_number_real_neg_overflow", true},        {"i_number_real_pos_overflow", true},
      {"i_number_real_underflow", true},           {"i_number_too_big_neg_int", true},
      {"i_number_too_big_pos_int", true},          {"i_number_very_big_negative_int", true},
      {"i_structure_UTF-8_BOM_empty_object", true}};
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VITAE_SHARED "/suites/json-parsing")) {
    const std::string name = entry.path().stem().string();
    const report notes = read_anything(bytes_of(entry.path()));
    CAPTURE(name);
    ++seen;
    const bool read = worst(notes) != severity::fatal;
    CHECK(read == (name.starts_with("y_") || decided.contains(name)));
    for (const issue& i : notes.issues) CHECK(i.line > 0);
  }
  CHECK(seen > 300);
}

TEST_CASE("the suite of round trips: each document writes as it was read") {
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VITAE_SHARED "/suites/json-roundtrip")) {
    std::string text = bytes_of(entry.path());
    while (!text.empty() && text.back() <= ' ') text.pop_back();
    CAPTURE(text);
    ++seen;
    const auto value = parse<json_value, json>(text);
    REQUIRE(value);
    CHECK(render<json, layout::compact>(value.value) == text);
    if (text.find('.') == std::string::npos && text.find_first_of("eE-0123456789") != std::string::npos &&
        text.starts_with('[') && text.find_first_of("\"tfn") == std::string::npos) {
      const auto numbers = parse<std::vector<std::int64_t>, json>(text);
      if (numbers) CHECK(render<json, layout::compact>(numbers.value) == text);
    }
    if (text.starts_with("[\"")) {
      const auto strings = parse<std::vector<std::string>, json>(text);
      REQUIRE(strings);
      CHECK(render<json, layout::compact>(strings.value) == text);
    }
    if (text.find('.') != std::string::npos && text.starts_with('[')) {
      const auto decimals = parse<std::vector<double>, json>(text);
      REQUIRE(decimals);
      const auto again = parse<std::vector<double>, json>(render<json>(decimals.value));
      CHECK(again.value == decimals.value);
    }
  }
  CHECK(seen >= 20);
}
#else
TEST_CASE("the suites of JSON are outside the repository") { WARN("VITAE_SHARED is not set: the suites were not run"); }
#endif

}  // namespace json_test
