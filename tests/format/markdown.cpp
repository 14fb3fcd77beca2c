// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>

#include "../catch.hpp"

#include <array>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace markdown_test {

using namespace vitae;

struct Engine {
  std::string maker;
  int horses = 0;
};
struct Boat {
  std::string name;
  std::vector<Engine> engines;
  std::vector<std::string> crew;
};

TEST_CASE("a user's own struct is a page with its name on top") {
  const std::string page = render<markdown>(markdown_test::Boat{"Albatros", {{"Example", 90}}, {"Ada", "Bo"}});
  CHECK(page.starts_with("# Albatros\n"));
  CHECK(page.find("Example") != std::string::npos);
}

TEST_CASE("a line that nobody knows is a warning with its place, and the rest is read") {
  const auto boat = parse<markdown_test::Boat, markdown>("# Albatros\n\n- **Crew:** Ada, Bo\n- **Sails:** three\n");
  CHECK(boat.value.name == "Albatros");
  CHECK(boat.value.crew == std::vector<std::string>{"Ada", "Bo"});
  REQUIRE(boat.notes.issues.size() == 1);
  CHECK(boat.notes.issues[0].code == "markdown.unclaimed");
  CHECK(boat.notes.issues[0].line == 4);
  CHECK(boat.notes.issues[0].level == severity::warning);
}

TEST_CASE("a line that nobody knows is an error or nothing, as a policy says") {
  constexpr std::string_view page = "# Albatros\n\n- **Sails:** three\n";
  CHECK(parse<markdown_test::Boat, markdown, leftovers::ignored>(page).notes.issues.empty());
  const auto refused = parse<markdown_test::Boat, markdown, leftovers::refused>(page);
  REQUIRE(refused.notes.issues.size() == 1);
  CHECK(refused.notes.issues[0].level == severity::error);
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

struct Song {
  std::string title;
  std::vector<std::string> singers;
};

/// A style for a record that is no paper.
struct sung : answers<axes::citation> {
  static void write(std::string& out, const Song& song) { out += "“" + song.title + "”, sung by all"; }
};

struct Concert {
  std::string name;
  std::vector<Song> songs;
};

}  // namespace markdown_test

template <>
struct vitae::schema<markdown_test::Song> {
  static constexpr look appearance = look::citation;
  static constexpr std::array remarks{on<&markdown_test::Song::title>().looks(look::work),
                                      on<&markdown_test::Song::singers>().looks(look::person)};
};

namespace markdown_test {

TEST_CASE("a style of citation may be for a record of one's own") {
  const Concert evening{"Evening", {{"The Ferry", {"Ada Example", "Bo Example"}}, {"The Wind", {}}}};
  const std::string page = render<markdown, sung>(evening);
  CHECK(page.find("1. “The Ferry”, sung by all <!-- cited ") != std::string::npos);
  const auto back = parse<Concert, markdown>(page);
  CHECK(same(back.value, evening));
  CHECK(back.notes.issues.empty());
}

TEST_CASE("a line that was changed without its comment is a warning at its place") {
  std::string page = render<markdown, sung>(Concert{"Evening", {{"The Ferry", {}}}});
  page.replace(page.find("all"), 3, "Bo");
  const auto back = parse<Concert, markdown>(page);
  CHECK(back.value.songs.at(0).title == "The Ferry");
  REQUIRE(back.notes.issues.size() == 1);
  CHECK(back.notes.issues[0].code == "markdown.changed");
  CHECK(back.notes.issues[0].path == "songs[0]");
  CHECK(back.notes.issues[0].line == 5);
}

}  // namespace markdown_test
