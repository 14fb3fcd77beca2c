// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/entry_lines.hpp>

#include "../../catch.hpp"

#include <string>
#include <vitae/cv/person.hpp>

#include "as_node.hpp"
#include "random_trees.hpp"

namespace entry_lines_test {

using namespace vitae;
using namespace vitae::markdown_text;

template <class T>
std::string line_of(const T& value) {
  const node tree = as_node(value);
  return reversible_entry_line(info_of<T>, parts_of(tree)).source;
}

TEST_CASE("Skills and languages are brief") {
  CHECK(line_of(Skill{"Programming", "", {"C++", "Rust, the language"}}) ==
        "**Programming:** C++, Rust\\, the language");
  CHECK(line_of(Skill{"Databases", "expert", {"SQL"}}) == "**Databases** (expert): SQL");
  CHECK(line_of(Skill{"C++", "expert", {}}) == "C++ (expert)");
  CHECK(line_of(Skill{"", "", {"C++"}}) == "Keywords: C++");
  CHECK(line_of(Language{"German", "native"}) == "German (native)");
  CHECK(line_of(Language{"Chinese (Mandarin)", "B2"}) == "Chinese \\(Mandarin\\) (B2)");
  CHECK(line_of(Language{"1. FC", ""}) == "1\\. FC");
  CHECK(line_of(Language{"", "B2"}) == "Fluency: B2");
}

TEST_CASE("Other entries have a bold name and pieces") {
  Award a;
  a.title = "Prize: gold";
  a.issuer = "Example Society";
  CHECK(line_of(a) == "**Prize\\: gold** · Issuer: Example Society");
  Course c;
  c.title = "Databases";
  c.institution = "University of Example";
  CHECK(line_of(c) == "**Databases**, *University of Example*");
  CHECK(line_of(trees::Flat{"Anna", 42, false, {}, "", ""}) == "**Anna** · Length: 42");
  CHECK(line_of(trees::Numbers{1, 2.5, {3, 4}}) == "X: 1 · Y: 2.5 · Values: 3, 4");
}

TEST_CASE("A line that is too long leaves labelled members to bullets") {
  Award a;
  a.title = "Prize";
  a.issuer = std::string(300, 'x');
  a.dates = {date::of(2020)};
  CHECK(line_of(a) == "**Prize** · 2020");
}

}  // namespace entry_lines_test
