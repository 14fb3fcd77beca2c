// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/phrases.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/paper.hpp>
#include <vitae/shape/raw.hpp>

#include "as_node.hpp"

namespace phrases_test {

using namespace vitae;
using namespace vitae::markdown_text;

node of(std::vector<node> parts) { return {.parts = std::move(parts)}; }

TEST_CASE("A period is its dates with a dash, or one date") {
  struct {
    node value;
    std::string_view source;
  } const table[] = {{of({part(0, "Sep 2019"), part(1, "Present")}), "Sep 2019 – Present"},
                     {of({part(0, "Fall 2021"), part(1, "Fall 2021")}), "Fall 2021"},
                     {of({part(0, "2019")}), "2019 –"},
                     {of({part(1, "2019")}), "– 2019"},
                     {of({part(0, "a–b"), part(1, "c")}), "a&ndash;b – c"}};
  for (const auto& [value, source] : table) {
    std::string out;
    CHECK(write_period(out, value, info_of<period>));
    CHECK(out == source);
    node read;
    CHECK(read_period(source, info_of<period>, read, {source.data()}));
    CHECK(read.parts == value.parts);
  }
  for (const std::string_view source : {"2019-09 to 2020", "2019-09 - 2020", "2019-09—2020", "2019-09 –  2020"}) {
    node read;
    CHECK(read_period(source, info_of<period>, read, {source.data()}));
    CHECK(read.parts == of({part(0, "2019-09"), part(1, "2020")}).parts);
  }
}

TEST_CASE("A link is a link, whatever its address") {
  for (const std::string_view address : {"https://example.org", "https://example.org/a_(b)", "a b",
                                         "https://example.org/?a=1&amp;b=2", "x*y\\z<>", "\t"}) {
    const node value = of({part(0, "a [b] *c*"), part(1, std::string(address))});
    std::string out;
    CHECK(write_link(out, value, info_of<Link>));
    node read;
    CHECK(read_link(out, info_of<Link>, read, {out.data()}));
    CHECK(read.parts[0].text == value.parts[0].text);
    CHECK(read.parts[1].text == value.parts[1].text);
  }
  std::string out;
  CHECK(write_link(out, of({part(1, "https://example.org")}), info_of<Link>));
  CHECK(out == "<https://example.org>");
  CHECK_FALSE(write_link(out, of({part(0, "no address")}), info_of<Link>));
}

TEST_CASE("A grade's numbers are read out of its text") {
  struct {
    std::string_view text, value, scale;
  } const table[] = {{"3.52 / 4.00", "3.52", "4"}, {"91/100", "91", "100"}, {"First Class", "", ""},
                     {"GPA 03.90", "3.9", ""},     {"1,30", "1.3", ""},     {"2,7 / 4", "2.7", "4"},
                     {"1,000 points", "1", "0"}};
  for (const auto& [text, value, scale] : table) {
    node read;
    CHECK(read_grade(text, info_of<Grade>, read, {text.data()}));
    CHECK(read.find(0)->text == text);
    CHECK((read.find(1) ? read.find(1)->text : "") == value);
    CHECK((read.find(2) ? read.find(2)->text : "") == scale);
  }
}

TEST_CASE("The marks of a person are bold, an asterisk and a dagger") {
  struct {
    Author person;
    std::string_view source;
  } const table[] = {{{"B. Foo"}, "B. Foo"},
                     {{"A. Example", true}, "**A. Example**"},
                     {{"A. Example", true, true, true}, "**A. Example**\\*†"},
                     {{"C*", false, true}, "C&#42;\\*"},
                     {{"D†", false, false, true}, "D&dagger;†"},
                     {{"**E**"}, "&#42;&#42;E&#42;&#42;"}};
  for (const auto& [person, source] : table) {
    const node value = as_node(person);
    std::string out;
    CHECK(write_person(out, value, 0));
    CHECK(out == source);
    node read;
    CHECK(read_person(out, info_of<Author>, read, {out.data()}));
    CHECK(read.parts == value.parts);
  }
}

TEST_CASE("A number is spelled as short as numbers are written") {
  using phrases::shortest;
  CHECK(shortest("4.00") == "4");
  CHECK(shortest("3.50") == "3.5");
  CHECK(shortest("100") == "100");
  CHECK(shortest("007") == "7");
  CHECK(shortest("0.5") == "0.5");
  CHECK(shortest("0") == "0");
  CHECK(shortest("1,30") == "1.3");
}

TEST_CASE("Raw text is code, an address is a link, and each is itself") {
  const type_info& raw = info_of<json_value>;
  node value;
  value.text = R"({"a": [1, "*"]})";
  std::string out;
  CHECK(write_leaf_phrase(out, value, raw, look::none, 0));
  CHECK(out == "`" + value.text + "`");
  CHECK(read_leaf_phrase(out, raw) == value.text);
  CHECK(read_leaf_phrase("`a`", info_of<std::string>) == "`a`");
}

}  // namespace phrases_test
