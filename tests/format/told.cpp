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
struct Part {
  std::string text;
};
struct Owner {
  std::string title, rank;
  Part mark;
  std::vector<Part> parts;
};
struct Register {
  std::vector<Owner> owners, heirs;
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

template <>
struct vitae::schema<told_test::Owner> {
  static constexpr std::array remarks{vitae::on<&told_test::Owner::rank>().read_out_of<&told_test::Owner::title>(
      [](std::string_view title) { return title.substr(0, title.find(' ')); })};
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

TEST_CASE("the only list of an item is not named, nor the text of what has one") {
  const changes all{{{edit::insert, "owners[0].parts[2]", {}, "A \u203A jib", {}, {R"("jib")"}},
                     set("owners[0].parts[1].text", "A \u203A new"),
                     set("owners[0].mark.text", "A")}};
  CHECK(outline(all, &info_of<Register>) == "# Owners\n- A: [] [] [Mark]\n");
  CHECK(outline(all) == "# Owners\n- A: [Parts] [Parts] [Mark]\n");
}

/// Each step in short: what went, an arrow, what came.
std::string told(const changes& all, const type_info* of = nullptr) {
  std::string out;
  for (const telling::told_section& section : tell(all, of))
    for (const telling::told_item& item : section.items)
      for (const telling::told_step& step : item.steps) {
        out += step.label + '(' + step.before + '>' + step.after + ')';
        if (step.count > 1) out += 'x' + std::to_string(step.count);
      }
  return out;
}

change gone(std::string path, std::string json) {
  return {edit::remove, std::move(path), {}, "A", {std::move(json)}, {}};
}
change come(std::string path, std::string json) {
  return {edit::insert, std::move(path), {}, "A", {}, {std::move(json)}};
}

TEST_CASE("what went is told from the front, short items of one list together") {
  const std::string longer(40, 'x');
  CHECK(told({{gone("boats[0].ports[3]", R"("Leith")"), gone("boats[0].ports[2]", '"' + longer + '"'),
               gone("boats[0].ports[1]", R"("Ulm")"), gone("boats[0].ports[0]", R"("Kiel")"),
               come("boats[0].ports[0]", R"("Bonn")"), come("boats[0].ports[1]", R"("Bergen, west")"),
               come("boats[0].crew[0]", R"("Mira")")}}) ==
        "Ports(Kiel, Ulm>)x2Ports(" + longer + ">)Ports(Leith>)Ports(>Bonn)Ports(>Bergen, west)Crew(>Mira)");
}

TEST_CASE("a period of which both ends changed is one change") {
  const auto date = [](std::string path, std::string before, std::string after) {
    return change{edit::set, std::move(path), {}, "A", {std::move(before)}, {std::move(after)}};
  };
  CHECK(told({{date("boats[0].period.start", R"("2019")", R"("2020")"),
               date("boats[0].period.end", R"("2020")", R"("present")")}}) == "Period(2019 – 2020>2020 – present)");
  CHECK(told({{date("boats[0].period.start", "null", R"("2020")"),
               date("boats[0].period.end", "null", R"("2021")")}}) == "Period(>2020 – 2021)");
  CHECK(told({{date("boats[0].period.start", R"("2019")", R"("2020")"),
               date("boats[1].period.end", R"("2020")", R"("2021")")}}) ==
        "Period start(2019>2020)Period end(2020>2021)");
}

TEST_CASE("what only follows from another change is not told") {
  const auto text = [](std::string path, std::string before, std::string after) {
    return change{edit::set, std::move(path), {}, "A", {'"' + before + '"'}, {'"' + after + '"'}};
  };
  const change title = text("owners[0].title", "Mate of Ida", "Cook of Ida");
  CHECK(told({{title, text("owners[0].rank", "Mate", "Cook")}}, &info_of<Register>) ==
        "Title(Mate of Ida>Cook of Ida)");
  CHECK(told({{title, text("owners[0].rank", "Mate", "Master")}}, &info_of<Register>) ==
        "Title(Mate of Ida>Cook of Ida)Rank(Mate>Master)");
  CHECK(told({{text("owners[0].rank", "Mate", "Cook")}}, &info_of<Register>) == "Rank(Mate>Cook)");
}

TEST_CASE("a change of the whole, a list at the root and paths that make no sense are told somehow") {
  CHECK(outline({{set("", "")}}) == "# \n- : []\n");
  CHECK(!outline({{set("[3].name", "Ida")}}).empty());
  for (const char* const path : {"", "[", "a[", "a[]", "a[99999999999999999999999].b", "..", "a..b", "]", "a]b[0"})
    CHECK(!outline({{set(path, "x \u203A "), {edit::move, path, "", "", {}, {}}}}, &info_of<Fleet>).empty());
}

}  // namespace told_test
