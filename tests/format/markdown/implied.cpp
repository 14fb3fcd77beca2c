// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/implied.hpp>

#include "../../catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace implied_test {

std::string_view initial(std::string_view text) { return text.substr(0, 1); }

/// A word and its first letter, and words within words.
struct Word {
  std::string text{};
  std::string first{};
  std::vector<Word> inside{};
};

}  // namespace implied_test

template <>
struct vitae::schema<implied_test::Word> {
  static constexpr std::array remarks{
      on<&implied_test::Word::first>().read_out_of<&implied_test::Word::text>(implied_test::initial)};
};

namespace implied_test {

using namespace vitae;
using namespace vitae::markdown_text;

node part(std::size_t member, std::string_view text) { return {.member = member, .text = std::string(text)}; }

node left_out(node value) {
  leave_out_implied(value, info_of<Word>);
  return value;
}
node added(node value) {
  add_implied(value, info_of<Word>);
  return value;
}

std::string on_page(const Degree& d) { return render<markdown>(Person{.degrees = {d}}); }
Degree back(const Degree& d) { return parse<Person, markdown>(on_page(d)).value.degrees.at(0); }

TEST_CASE("What another member says is left out, and comes back") {
  const node whole{.parts = {part(0, "ship"), part(1, "s")}};
  CHECK(left_out(whole) == node{.parts = {part(0, "ship")}});
  CHECK(added(left_out(whole)) == whole);
}

TEST_CASE("What differs from what another member says stays") {
  const node whole{.parts = {part(0, "ship"), part(1, "b")}};
  CHECK(left_out(whole) == whole);
  CHECK(added(whole) == whole);
}

TEST_CASE("What is not there although another member says it is marked as empty") {
  const node whole{.parts = {part(0, "ship")}};
  CHECK(left_out(whole) == node{.parts = {part(0, "ship"), part(1, "")}});
  CHECK(added(left_out(whole)) == whole);
}

TEST_CASE("Nothing follows from nothing") {
  for (const node& whole : {node{}, node{.null = true}, node{.parts = {part(0, "")}}, node{.parts = {part(1, "s")}}}) {
    CHECK(left_out(whole) == whole);
    CHECK(added(whole) == whole);
  }
}

TEST_CASE("Records within lists of records are seen, and members stay in declared order") {
  const node inner{.member = node::item, .parts = {part(0, "oar"), part(1, "o")}};
  const node whole{.parts = {part(0, "ship"), part(1, "s"), {.member = 2, .parts = {inner}}}};
  const node bare{.parts = {part(0, "ship"), {.member = 2, .parts = {{.parts = {part(0, "oar")}}}}}};
  CHECK(left_out(whole) == bare);
  CHECK(added(bare) == whole);
}

TEST_CASE("A part that is added stands where it was read") {
  node value{.parts = {{.member = 0, .confidence = 0.5F, .text = "ship", .where = {7, 4}}}};
  add_implied(value, info_of<Word>);
  CHECK(value.find(1)->where == extent{7, 4});
  CHECK(value.find(1)->confidence == 0.5F);
}

TEST_CASE("A degree's level and subject are said once") {
  Degree d;
  d.institution = "Example University";
  d.title = "M.Sc. in Physics";
  d.level = degree_level::master;
  d.area = "Physics";
  CHECK(on_page(d) == "## Education\n\n### M.Sc. in Physics, *Example University*\n");
  CHECK(back(d) == d);
}

TEST_CASE("A fact in a comment is no fact, and a label in one denies only what is implied") {
  const auto read = parse<Person, markdown>(
      "## Education\n\n### M.Sc. in Physics\n\n<!-- **Area:** Optics -->\n\n<!-- **Grade:** -->\n\n<!-- **Level:** "
      "-->\n");
  REQUIRE(read.value.degrees.size() == 1);
  CHECK(read.value.degrees[0].area == "Physics");
  CHECK_FALSE(read.value.degrees[0].level);
  CHECK(read.notes.issues.empty());
}

TEST_CASE("A degree keeps a level and a subject that its title does not say") {
  Degree d;
  d.title = "M.Sc. in Physics";
  CHECK(back(d) == d);
  CHECK(on_page(d) ==
        "## Education\n\n### M.Sc. in Physics\n\n<!-- **Level:** -->\n\n<!-- **Area:** -->\n");  // nobody sees it
  d.level = degree_level::doctorate;
  CHECK(back(d) == d);
  CHECK(on_page(d).find("doctorate") != std::string::npos);
  d.area = "Optics";
  CHECK(back(d) == d);
  d.title.clear();
  CHECK(back(d) == d);
}

}  // namespace implied_test
