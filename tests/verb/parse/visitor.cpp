// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/visitor.hpp>

#include "../../catch.hpp"

#include <cstdlib>
#include <list>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace visitor_test {

std::size_t requests = 0;  // of memory

}  // namespace visitor_test

void* operator new(std::size_t size) {
  ++visitor_test::requests;
  if (void* const memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return ++visitor_test::requests, std::malloc(size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace visitor_test {

using namespace vitae;

struct Engine {
  std::string maker;
  int horses = 90;
};
Engine built_in() { return {"built in", 5}; }
std::vector<std::string> one_flag() { return {"blue"}; }

struct Boat {
  std::string name;
  Engine engine = built_in();
  std::optional<Engine> spare;
  std::optional<std::string> harbour = "at home";
  std::vector<Engine> engines;
  std::list<std::string> crew;
  std::vector<std::string> flags = one_flag();
  std::vector<std::vector<int>> soundings;
  bool afloat = true;
};

constexpr std::string_view full = R"({
  "name": "The good ship \"Albatros\" of many names",
  "engine": {"maker": "A maker of engines with a long name", "horses": 7},
  "spare": {"maker": "Another maker of engines"}, "harbour": "A harbour far away from here",
  "engines": [{"maker": "One"}, {"maker": "Two is a longer one, which needs memory", "horses": 1}, {}],
  "crew": ["Ada", "Bo"], "flags": ["red", "a flag of very many colours, more than it should have"],
  "soundings": [[1, 2], [], [3, 4, 5]], "afloat": false})";

void leaves_nothing_stale(std::string_view text) {
  CAPTURE(text);
  Boat used = parse<Boat, json>(full).value;
  const report notes = parse_to<json>(used, text);
  const auto fresh = parse<Boat, json>(text);
  CHECK(same(used, fresh.value));
  CHECK(notes == fresh.notes);
}

TEST_CASE("members are found in declared order and in any other") {
  const auto once = parse<Boat, json>(full);
  CHECK(once.notes.issues.empty());
  const auto turned = parse<Boat, json>(
      R"({"afloat": false, "soundings": [[1]], "name": "A", "flags" : ["red"], "engine": {"horses": 1, "maker": "M"}})");
  CHECK(turned.notes.issues.empty());
  CHECK(turned.value.name == "A");
  CHECK(turned.value.soundings == std::vector<std::vector<int>>{{1}});
  CHECK(turned.value.engine.maker == "M");
  CHECK(turned.value.engine.horses == 1);
  CHECK(!turned.value.afloat);
}

TEST_CASE("what is read into a value in use leaves nothing stale") {
  for (const std::string_view text :
       {std::string_view("{}"), full, std::string_view("{\"name\": \"A\"}"), std::string_view("{\"engine\": {}}"),
        std::string_view("{\"engine\": null, \"harbour\": null, \"flags\": null, \"name\": null}"),
        std::string_view("{\"name\": 1, \"engine\": [], \"engines\": {}, \"flags\": 7, \"harbour\": [], \"spare\": 1}"),
        std::string_view("{\"engines\": [{}, 3, {\"horses\": 2}], \"soundings\": [[7], 1, [8, true, 9]]}"),
        std::string_view("{\"afloat\": \"\", \"flags\": []}"), std::string_view("{\"spare\": {}, \"unknown\": 1}"),
        std::string_view("{\"name\": \"A\", \"name\": \"B\"}"), std::string_view("{\"engines\": [{\"maker\": \"X\""),
        std::string_view("[1, 2]"), std::string_view(""), std::string_view("nul"),
        std::string_view("{\"name\": \"caf\xE9\"}")})
    leaves_nothing_stale(text);
  std::vector<int> numbers{1, 2, 3};
  parse_to<json>(numbers, "7");
  CHECK(numbers.empty());
  parse_to<json, bounds<1, 2>>(numbers, "[1, 2, 3]");
  CHECK(numbers.empty());
}

TEST_CASE("reading again what fits asks for no memory") {
  Boat boat = parse<Boat, json>(full).value;
  boat.crew.clear();
  boat.soundings.clear();  // a list within a list keeps its memory, too; numbers and texts of a std::list don't
  const std::string text = render<json>(boat);
  parse_to<json>(boat, text);
  const std::size_t before = requests;
  const report notes = parse_to<json>(boat, text);
  CHECK(requests == before);
  CHECK(notes.issues.empty());
  CHECK(render<json>(boat) == text);
}

TEST_CASE("a fresh text is allocated once, and a short list once") {
  struct Page {
    std::string text;
    std::vector<std::string> lines;
  };
  const std::string plain = R"({"text": "a text that is longer than what fits in a string without memory of its own"})";
  const std::string escaped = R"({"text": "a text \n that is longer than what fits in a \u0073tring without memory"})";
  const std::string list = R"({"lines": ["a", "b", "c", "d"]})";
  for (const std::string& document : {plain, escaped, list}) {
    const std::size_t before = requests;
    CHECK(parse<Page, json>(document));
    CHECK(requests == before + 1);
  }
}

TEST_CASE("a view holds the document's own bytes, or says that it can't") {
  struct Glance {
    std::string_view at, off;
  };
  const std::string document = R"({"at": "as it is", "off": "with a \"quote\""})";
  const auto read = parse<Glance, json>(document);
  CHECK(read.value.at == "as it is");
  CHECK(read.value.at.data() == document.data() + 8);
  CHECK(read.value.off.empty());
  REQUIRE(read.notes.issues.size() == 1);
  CHECK(read.notes.issues[0].code == "text.not-lent");
  CHECK(read.notes.issues[0].path == "off");
  const auto page = parse<Glance, markdown>("# as it is\n");  // read into texts that are gone
  CHECK(page.value.at.empty());
  CHECK(page.notes.issues.size() == 1);
}

}  // namespace visitor_test
