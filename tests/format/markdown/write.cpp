// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/write.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/markdown/read.hpp>
#include <vitae/leaf/dates/edtf.hpp>

#include "as_node.hpp"
#include "random_trees.hpp"

namespace write_test {

using namespace vitae;

/// The value's page, which reads back.
template <class T>
std::string page_of(const T& value) {
  const node tree = as_node(value);
  std::string page;
  write_markdown(page, tree, info_of<T>);
  notes issues(page);
  CHECK(read_markdown(page, info_of<T>, issues) == tree);
  CHECK(issues.empty());
  return page;
}

date day(const char* text) { return *codec<date>::read(text, dates::edtf{}); }

TEST_CASE("A CV is a page that a person would send") {
  Person p;
  p.name = "Ada Example";
  p.headline = "Systems researcher";
  p.summary = "I build **dependable** stores.\n\nAnd measure them.";
  p.contact.emails = {*codec<email>::read("ada@example.edu")};
  p.contact.links = {{"example.edu/~ada", *codec<url>::read("https://example.edu/~ada")}};
  p.contact.location = "Berlin, Germany";
  Degree d;
  d.institution = "University of Example";
  d.title = "Ph.D. in Computer Science";
  d.level = degree_level::doctorate;
  d.area = "Computer Science";
  d.location = "Berlin, Germany";
  d.period = {day("2019-09"), date::present()};
  d.grade = {"3.9 / 4.00", 3.9, 4.0};
  d.advisors = {"B. Foo", "C. Bar"};
  d.summary = "A joint programme.";
  d.highlights = {{"Led a group", {{"weekly", {}}}}};
  p.degrees = {d};
  Position q;
  q.organization = "Example Labs";
  q.title = "Intern";
  q.period = during(day("2022-23"));
  q.projects.emplace_back();
  q.projects[0].name = "Quicklog";
  q.projects[0].keywords = {"C++", "Rust"};
  p.positions = {q};
  Paper paper;
  paper.title = "Logs, Bounded";
  paper.authors = {{"A. Example", true, true}, {"B. Foo"}};
  paper.venue = "Proc. of Examples";
  paper.date = day("2023");
  paper.links = {{"pdf", *codec<url>::read("https://example.org/a.pdf")}};
  p.papers = {paper, paper};
  Award a;
  a.title = "Best Paper Award";
  a.dates = {day("2023")};
  a.summary = "For *Logs*.";
  p.awards = {a};
  p.skills = {{"Programming", "", {"C++", "Rust"}}};
  p.languages = {{"German", "native"}};
  p.sections = {{"Service", {{"Reviewer", {}}}}, {"Skills", {{"another kind", {}}}}};
  CHECK(page_of(p) ==
        "# Ada Example\n\n"
        "*Systems researcher*\n\n"
        "<ada@example.edu> · [example.edu/~ada](https://example.edu/~ada) · Berlin, Germany\n\n"
        "I build **dependable** stores.\n\nAnd measure them.\n\n"
        "## Education\n\n"
        "### Ph.D. in Computer Science, *University of Example*\n\n"
        "*Berlin, Germany* · Sep 2019 – Present\n\n"
        "- **Grade:** 3.9 / 4.00\n"
        "- **Advisors:** B. Foo, C. Bar\n\n"
        "A joint programme.\n\n"
        "- Led a group\n  - weekly\n\n"
        "## Experience\n\n"
        "### Intern, *Example Labs*\n\n"
        "Fall 2022\n\n"
        "#### Projects\n\n"
        "##### Quicklog\n\n"
        "- **Keywords:** C++, Rust\n\n"
        "## Publications\n\n"
        "1. **A. Example**\\*, B. Foo. *Logs, Bounded*. Proc. of Examples, 2023 · [pdf](https://example.org/a.pdf)\n"
        "2. **A. Example**\\*, B. Foo. *Logs, Bounded*. Proc. of Examples, 2023 · [pdf](https://example.org/a.pdf)\n\n"
        "\\* Equal contribution.\n\n"
        "## Awards\n\n"
        "- **Best Paper Award** · 2023\n\n"
        "  For *Logs*.\n\n"
        "## Skills\n\n"
        "- **Programming:** C++, Rust\n\n"
        "## Languages\n\n"
        "- German (native)\n\n"
        "## Service\n\n"
        "- Reviewer\n\n"
        "## Sections\n\n"
        "### Skills\n\n"
        "- another kind\n");
}

TEST_CASE("Structs without remarks make a sensible page") {
  trees::Deep2 value;
  value.name = "Top";
  value.three.resize(1);
  value.three[0].only = {"inner", {"a *text*", {"x", "y, z"}}, {}};
  CHECK(page_of(value) ==
        "# Top\n\n"
        "## Three\n\n"
        "- - **Only:**\n"
        "    - **Title:** inner\n"
        "    - **Inside:** Text: a \\*text\\* · Words: x, y\\, z\n");
  CHECK(page_of(trees::Numbers{1, 2, {}}) == "# Numbers\n\n- **X:** 1\n- **Y:** 2\n");
  CHECK(page_of(trees::Lists{{{"a", "b"}, {}}, {}, {{}, "x"}, {}, {}, {}}) ==
        "# Lists\n\n"
        "- **Grid:**\n  - a, b\n  - <!-- empty -->\n"
        "- **Holes:**\n  - <!-- none -->\n  - x\n");
}

TEST_CASE("Text of several lines keeps them") {
  trees::Flat value;
  value.name = "A";
  value.a_b = "one\ntwo\n\n  three";
  CHECK(page_of(value) == "# A\n\n- **A b:** one\\\n  two\n\n  &#32;&#32;three\n");
}

TEST_CASE("Values that are no records are pages, too") {
  CHECK(page_of(std::string("a *b*")) == "a \\*b\\*\n");
  CHECK(page_of(std::string()).empty());
  CHECK(page_of(std::vector<std::string>{"a", ""}) == "- a\n- <!-- empty -->\n");
  CHECK(page_of(std::optional<std::string>()) == "<!-- none -->\n");
  CHECK(page_of(std::vector<Language>{{"German", "C1"}}) == "- German (C1)\n");
}

TEST_CASE("Sections deeper than headings go are bullets") {
  trees::Chapter value{"9", {"end"}, {}};
  for (char c = '8'; c >= '1'; --c) value = {std::string(1, c), {}, {value}};
  CHECK(page_of(value) ==
        "# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### Parts\n\n"
        "- **6**\n  - **Parts:**\n    - **7**\n      - **Parts:**\n        - **8**\n          - **Parts:**\n"
        "            - **9**\n              - end\n");
}

TEST_CASE("A page goes behind what the caller's text holds already") {
  std::string out = "before\n";
  write_markdown(out, as_node(trees::Numbers{1, 0, {}}), info_of<trees::Numbers>);
  CHECK(out == "before\n# Numbers\n\n- **X:** 1\n");
}

}  // namespace write_test
