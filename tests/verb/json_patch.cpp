// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/json_patch.hpp>
// The header under test comes first.
#include <fstream>
#include <sstream>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/diff.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"
#include "../laws/schemas.hpp"
#include "patcher.hpp"

namespace json_patch_test {

using namespace vitae;

template <class T>
std::string patch_of(const T& before, const T& after) {
  return render<json, layout::compact>(json_patch(diff(before, after), before));
}

template <class T>
void patches(const T& before, const T& after) {
  const std::string patch = patch_of(before, after);
  patcher::tree document = patcher::read(render<json>(before));
  CAPTURE(render<json>(before), render<json>(after), patch);
  REQUIRE(patcher::apply(document, patcher::read(patch)));
  REQUIRE(document == patcher::read(render<json>(after)));
}

struct Cargo {
  std::string name;
  int crates = 1;
};
struct Ship {
  std::string name;
  std::optional<Cargo> hold;
  std::vector<Cargo> decks;
  Cargo cabin;
};

TEST_CASE("a member that is there is replaced, one that is not is added, one that goes is removed") {
  CHECK(patch_of(Ship{"Eos", {}, {}, {}}, Ship{"Ida", {}, {}, {}}) ==
        R"([{"op":"replace","path":"/name","value":"Ida"}])");
  CHECK(patch_of(Ship{}, Ship{"Ida", {}, {}, {}}) == R"([{"op":"add","path":"/name","value":"Ida"}])");
  CHECK(patch_of(Ship{"Eos", {}, {}, {}}, Ship{}) == R"([{"op":"remove","path":"/name"}])");
}

TEST_CASE("the first change within a record adds the record, and the last removes it") {
  Ship full;
  full.cabin.name = "tea";
  CHECK(patch_of(Ship{}, full) == R"([{"op":"add","path":"/cabin","value":{"name":"tea"}}])");
  CHECK(patch_of(full, Ship{}) == R"([{"op":"remove","path":"/cabin"}])");
  Ship more = full;
  more.cabin.crates = 5;
  CHECK(patch_of(full, more) == R"([{"op":"add","path":"/cabin/crates","value":5}])");
}

TEST_CASE("the first item adds the list, further ones add to it, the last to go removes it") {
  Ship one, two;
  one.decks = {{"tea", 1}};
  two.decks = {{"tea", 1}, {"salt", 2}};
  CHECK(patch_of(Ship{}, one) == R"([{"op":"add","path":"/decks","value":[{"name":"tea"}]}])");
  CHECK(patch_of(one, two) == R"([{"op":"add","path":"/decks/1","value":{"name":"salt","crates":2}}])");
  CHECK(patch_of(two, one) == R"([{"op":"remove","path":"/decks/1"}])");
  CHECK(patch_of(one, Ship{}) == R"([{"op":"remove","path":"/decks"}])");
}

TEST_CASE("an item that moves says from where") {
  Ship a, b;
  a.decks = {{"tea", 1}, {"salt", 2}, {"rope", 3}};
  b.decks = {{"rope", 3}, {"tea", 1}, {"salt", 2}};
  CHECK(patch_of(a, b) == R"([{"op":"move","path":"/decks/0","from":"/decks/2"}])");
}

TEST_CASE("a list whose items all go and others come is there throughout") {
  Ship a, b;
  a.decks = {{"tea", 1}};
  b.decks = {{"salt", 2}, {"rope", 1}};
  const auto patch = json_patch(diff<pairing::by_identity>(a, b), a);
  CHECK(render<json, layout::compact>(patch) == R"([{"op":"remove","path":"/decks/0"},)"
                                                R"({"op":"add","path":"/decks/0","value":{"name":"salt","crates":2}},)"
                                                R"({"op":"add","path":"/decks/1","value":{"name":"rope"}}])");
  CHECK(patch_of(Ship{}, b) ==
        R"([{"op":"add","path":"/decks","value":[{"name":"salt","crates":2},{"name":"rope"}]}])");
}

TEST_CASE("an absent item is null") {
  struct Tides {
    std::vector<std::optional<int>> heights;
  };
  CHECK(patch_of(Tides{{1, 2}}, Tides{{1, 2, std::nullopt}}) == R"([{"op":"add","path":"/heights/2","value":null}])");
}

TEST_CASE("a change that does not fit is left out") {
  changes edits;
  for (const char* const path : {"decks[3].name", "nothing", "decks[0", "name.more", "decks", "[1]", "hold.name"})
    edits.steps.push_back({.kind = edit::set, .path = path, .after = {"\"x\""}});
  edits.steps.push_back({.kind = edit::remove, .path = "decks[0]"});
  edits.steps.push_back({.kind = edit::move, .path = "decks[0]", .from = "decks[1]"});
  edits.steps.push_back({.kind = edit::set, .path = "cabin.crates", .after = {"\"many\""}});
  CHECK(json_patch(edits, Ship{}).empty());
}

TEST_CASE("a patch reads back from its JSON") {
  Ship a, b;
  a.decks = {{"tea", 1}, {"salt", 2}};
  b.decks = {{"salt", 2}, {"tea", 1}, {"rope", 3}};
  b.name = "Ida";
  const auto patch = json_patch(diff(a, b), a);
  const auto back = parse<std::vector<patch_operation>, json>(render<json>(patch));
  CHECK(back);
  CHECK(back.value == patch);
}

TEMPLATE_LIST_TEST_CASE("a patch makes the JSON of one version of the JSON of the other", "", laws::schemas) {
  laws::random from(11);
  for (int i = 0; i < 400; ++i) {
    const auto a = laws::any<TestType>(from);
    auto b = a;
    laws::edited{from}(b);
    patches(a, b);
    patches(b, a);
    patches(a, laws::any<TestType>(from));
    patches(a, TestType{});
    patches(TestType{}, a);
  }
}

TEST_CASE("the program that carries patches out in these tests meets the standard's own tests") {
#ifdef VITAE_SHARED
  for (const std::string name : {"spec_tests", "tests"}) {
    std::ifstream file(VITAE_SHARED "/suites/json-patch/" + name + ".json");
    std::stringstream text;
    text << file.rdbuf();
    patcher::tree cases = patcher::read(text.str());
    REQUIRE(cases.parts.size() > 15);
    for (patcher::tree& one : cases.parts) {
      if (one.find("disabled") || !one.find("patch")) continue;
      patcher::tree document = *one.find("doc");
      const bool done = patcher::apply(document, *one.find("patch"));
      CAPTURE(one.find("comment") ? one.find("comment")->leaf : std::string());
      CHECK(done == !one.find("error"));
      if (const patcher::tree* const expected = one.find("expected")) CHECK(document == *expected);
    }
  }
#else
  WARN("VITAE_SHARED is not set: the suite of JSON Patch was not run");
#endif
}

}  // namespace json_patch_test
