// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/heading_marks.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace heading_marks_test {

using namespace vitae::wild_text;

/// "level text" of a line as a heading; its text alone where it is none.
std::string heading(std::string_view line, bool stars = false) {
  const plain_text plain = flatten(line);
  block b;
  span s{0, plain.text.size()};
  strip_heading(plain, stars, b, s);
  const std::string text(plain.of(s.begin, s.end));
  return b.kind == block_kind::heading ? std::to_string(b.level) + " " + text : text;
}

TEST_CASE("marks before a title say its level, those behind it nothing") {
  CHECK(heading("# One") == "1 One");
  CHECK(heading("## Two ##") == "2 Two");
  CHECK(heading("== Boats ==") == "2 Boats");
  CHECK(heading("#hashtag") == "#hashtag");
  CHECK(heading("** Work", true) == "2 Work");
  CHECK(heading("** Work") == "** Work");
}

TEST_CASE("a sharp that ends a title's word is part of it") {
  CHECK(heading("## C#") == "2 C#");
  CHECK(heading("## Skills #") == "2 Skills");
  CHECK(heading("## Skills##") == "2 Skills");
}

}  // namespace heading_marks_test
