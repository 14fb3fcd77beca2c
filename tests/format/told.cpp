// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told.hpp>
// The header under test comes first.
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"

namespace told_test {

struct Sail {
  std::string name;
  int area = 0;
};
struct Berth {
  std::string port, pier;
};
struct Boat {
  std::string name;
  Berth berth;
  std::vector<Sail> sails;
  std::vector<std::string> ports;
};
struct Fleet {
  std::string owner;
  Berth home;
  std::vector<Boat> boats;
};

}  // namespace told_test

template <>
struct vitae::schema<told_test::Fleet> {
  static constexpr std::array remarks{vitae::on<&told_test::Fleet::boats>().label("Ships")};
};
template <>
struct vitae::schema<told_test::Boat> {
  static constexpr std::array remarks{vitae::on<&told_test::Boat::berth>().label("Lies at")};
};

using namespace vitae;
using telling::tell;

namespace told_test {

change set(std::string path, std::string about) {
  return {edit::set, std::move(path), {}, std::move(about), {"\"old\""}, {"\"new\""}};
}

/// Sections, items and labels, one after the other.
std::string outline(const changes& all, const type_info* of = nullptr) {
  std::string out;
  for (const telling::told_section& section : tell(all, of)) {
    out += "# " + section.label + "\n";
    for (const telling::told_item& item : section.items) {
      out += "- " + item.title + ":";
      for (const telling::told_step& step : item.steps) out += " [" + step.label + "]";
      out += "\n";
    }
  }
  return out;
}

TEST_CASE("a member of the root stands for itself, those of a record under the record's name") {
  CHECK(outline({{set("owner", ""), set("home.port", ""), set("home.pier", "")}}) ==
        "# \n- : [Owner]\n# Home\n- : [Port] [Pier]\n");
}

TEST_CASE("changes of one item stand together under what people call it") {
  CHECK(outline({{set("boats[0].name", "Ida"), set("boats[0].berth.port", "Ida"), set("boats[1].name", "Eos")}}) ==
        "# Boats\n- Ida: [Name] [Berth port]\n- Eos: [Name]\n");
}

TEST_CASE("two items of one name are two items") {
  CHECK(outline({{set("boats[0].name", "Ida"), set("boats[1].name", "Ida")}}) ==
        "# Boats\n- Ida: [Name]\n- Ida: [Name]\n");
}

TEST_CASE("an item that moved and changed is one item, one that came or went stands alone") {
  CHECK(outline({{{edit::remove, "boats[2]", {}, "Ida", {"{}"}, {}},
                  {edit::move, "boats[0]", "boats[1]", "Ida", {}, {}},
                  {edit::insert, "boats[1]", {}, "Ida", {}, {"{}"}},
                  set("boats[0].name", "Ida")}}) == "# Boats\n- Ida: []\n- Ida: [] [Name]\n- Ida: []\n");
}

TEST_CASE("an item within an item is named on the way, unless the change says its name anyway") {
  CHECK(outline({{set("boats[0].sails[1].area", "Ida \u203A jib")}}) == "# Boats\n- Ida: [Sails › jib › Area]\n");
  CHECK(outline({{set("boats[0].sails[1].name", "Ida \u203A new")}}) == "# Boats\n- Ida: [Sails › Name]\n");
  CHECK(outline({{set("boats[0].sails[1].text", "Ida \u203A new")}}) == "# Boats\n- Ida: [Sails]\n");
  CHECK(outline({{set("boats[0].ports[2]", "Ida")}}) == "# Boats\n- Ida: [Ports]\n");
  CHECK(outline({{{edit::insert, "boats[0].sails[0]", {}, "Ida \u203A jib", {}, {R"({"name":"jib"})"}}}}) ==
        "# Boats\n- Ida: [Sails]\n");
}

TEST_CASE("the schema's labels are used where it is given") {
  CHECK(outline({{set("boats[0].berth.port", "Ida"), set("home.port", "")}}, &info_of<Fleet>) ==
        "# Ships\n- Ida: [Lies at port]\n# Home\n- : [Port]\n");
}

TEST_CASE("a record that came or went has its title and its main facts") {
  const auto told =
      tell({{{edit::insert, "boats[0]", {}, "Ida", {}, {R"({"name":"Ida","ports":["Bergen","Leith"]})"}}}});
  REQUIRE(told.size() == 1);
  const telling::told_step& step = told[0].items.at(0).steps.at(0);
  CHECK(step.after == "Ida");
  CHECK(step.facts == "Bergen, Leith");
}

TEST_CASE("a record that is one long text says all of it") {
  const std::string text(200, 'x');
  const auto told =
      tell({{{edit::remove, "items[0]", {}, text.substr(0, 80) + "\u2026", {"{\"text\":\"" + text + "\"}"}, {}}}});
  CHECK(told.at(0).items.at(0).steps.at(0).before == text);
}

TEST_CASE("a change of the whole, a list at the root and paths that make no sense are told somehow") {
  CHECK(outline({{set("", "")}}) == "# \n- : []\n");
  CHECK(!outline({{set("[3].name", "Ida")}}).empty());
  for (const char* const path : {"", "[", "a[", "a[]", "a[99999999999999999999999].b", "..", "a..b", "]", "a]b[0"})
    CHECK(!outline({{set(path, "x \u203A "), {edit::move, path, "", "", {}, {}}}}, &info_of<Fleet>).empty());
}

}  // namespace told_test
