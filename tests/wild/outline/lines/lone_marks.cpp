// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/lone_marks.hpp>

#include "../../../catch.hpp"

namespace lone_marks_test {

using namespace vitae::wild_text;

TEST_CASE("a glyph alone is a mark") {
  STATIC_REQUIRE(is_lone_mark("•"));
  STATIC_REQUIRE(is_lone_mark("-"));
  STATIC_REQUIRE_FALSE(is_lone_mark("• Kept the lamp"));
  STATIC_REQUIRE_FALSE(is_lone_mark(">"));
  STATIC_REQUIRE_FALSE(is_lone_mark("7"));
}

TEST_CASE("marks stand in lines of their own where most do") {
  STATIC_REQUIRE(mark_lines("•\nKept the lamp\n•\nMended the sails\n"));
  STATIC_REQUIRE(mark_lines("•\nKept the lamp\n• Mended the sails"));
  STATIC_REQUIRE_FALSE(mark_lines("\t•\tKept the lamp\n\t•\tMended the sails\n\t•\t\n\tLamp Keeper\n"));
  STATIC_REQUIRE(mark_lines("•\nKept the lamp\n1. one\n2. two\n"));
  STATIC_REQUIRE(mark_lines("• Kept the lamp\n•\nMended the sails\n"));
  STATIC_REQUIRE_FALSE(mark_lines("• Kept the lamp\nMended the sails\n"));
  STATIC_REQUIRE(mark_lines(""));
}

TEST_CASE("dashes that touch their words are marks where several lines begin so") {
  STATIC_REQUIRE(dashes_touch("-Kept\n-Lit\n -Mended\nOslo\n-Sailed"));
  STATIC_REQUIRE_FALSE(dashes_touch("-Kept\n-Lit\n-Mended"));
  STATIC_REQUIRE_FALSE(dashes_touch("-kept\n-lit\n-mended\n-sailed\n--Oslo\n- Leeds"));
}

}  // namespace lone_marks_test
