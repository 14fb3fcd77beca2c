// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

using namespace vitae;

namespace {

struct Engine {
  std::string maker;
  int horses = 0;
};
struct Boat {
  std::string name;
  std::vector<Engine> engines;
  std::vector<std::string> crew;
};

}  // namespace

TEST_CASE("a user's own struct is a page with its name on top") {
  const std::string page = render<markdown>(Boat{"Albatros", {{"Example", 90}}, {"Ada", "Bo"}});
  CHECK(page.starts_with("# Albatros\n"));
  CHECK(page.find("Example") != std::string::npos);
}

TEST_CASE("a line that nobody knows is a warning with its place, and the rest is read") {
  const auto boat = parse<Boat, markdown>("# Albatros\n\n- **Crew:** Ada, Bo\n- **Sails:** three\n");
  CHECK(boat.value.name == "Albatros");
  CHECK(boat.value.crew == std::vector<std::string>{"Ada", "Bo"});
  REQUIRE(boat.notes.issues.size() == 1);
  CHECK(boat.notes.issues[0].code == "markdown.unclaimed");
  CHECK(boat.notes.issues[0].line == 4);
}

TEST_CASE("any shape may be the whole page") {
  const auto comes_back = [](const auto& value) {
    using type = std::remove_cvref_t<decltype(value)>;
    return parse<type, markdown>(render<markdown>(value)).value == value;
  };
  CHECK(comes_back(std::string("# not a heading")));
  CHECK(comes_back(42));
  CHECK(comes_back(std::optional<int>()));
  CHECK(comes_back(std::optional<std::string>("")));
  CHECK(comes_back(std::vector<std::string>{"a, b", "", "c"}));
}
