// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/open_lists.hpp>

#include "../../../catch.hpp"

namespace open_lists_test {

using namespace vitae::wild_text;

block bullet(std::size_t indent, glyph_family glyph, std::size_t gap = 0) {
  block b;
  b.kind = block_kind::bullet;
  b.indent = indent;
  b.glyph = glyph;
  b.gap = gap;
  return b;
}

TEST_CASE("a bullet further in is of a list inside") {
  open_lists lists;
  CHECK(lists.depth_of(bullet(0, glyph_family::dash)) == 0);
  CHECK(lists.depth_of(bullet(2, glyph_family::dash)) == 1);
  CHECK(lists.depth_of(bullet(3, glyph_family::dash)) == 1);
  CHECK(lists.depth_of(bullet(0, glyph_family::dash)) == 0);
}

TEST_CASE("at one indent another glyph is of a list inside") {
  open_lists lists;
  CHECK(lists.depth_of(bullet(0, glyph_family::dash)) == 0);
  CHECK(lists.depth_of(bullet(0, glyph_family::star)) == 1);
  CHECK(lists.depth_of(bullet(0, glyph_family::dash)) == 0);
}

TEST_CASE("blank lines end all lists, a heading those that it is not inside of") {
  open_lists lists;
  lists.depth_of(bullet(0, glyph_family::dash));
  lists.depth_of(bullet(4, glyph_family::dash));
  lists.end_at(4);
  CHECK(lists.depth_of(bullet(4, glyph_family::star)) == 1);
  lists.end_at(0);
  CHECK(lists.depth_of(bullet(4, glyph_family::dash)) == 0);
  CHECK(lists.depth_of(bullet(8, glyph_family::dash)) == 1);
  CHECK(lists.depth_of(bullet(8, glyph_family::dash, 3)) == 0);
}

TEST_CASE("lists are twelve deep at most") {
  open_lists lists;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < 30; ++i) depth = lists.depth_of(bullet(2 * i, glyph_family::dash));
  CHECK(depth == 11);
}

}  // namespace open_lists_test
