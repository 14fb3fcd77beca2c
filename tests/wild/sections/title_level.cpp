// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/title_level.hpp>

#include "../../catch.hpp"

namespace title_level_test {

using vitae::wild_text::heading_counts;
using vitae::wild_text::title_level;

TEST_CASE("titles have the level that most known ones have") {
  CHECK(title_level({0, 1, 5, 0}, {0, 1, 7, 9}, 6) == 2);
  CHECK(title_level({0, 0, 0, 1}, {0, 0, 0, 4}, 1) == 3);
  // An OCR gives them any level.
  CHECK(title_level({0, 1, 3, 3, 1}, {0, 2, 3, 3, 2}, 8) == 0);
}

TEST_CASE("titles have the first level of several, where headings below are mostly no titles") {
  CHECK(title_level({0, 3, 2}, {0, 3, 9}, 5) == 1);
  CHECK(title_level({0, 3, 3}, {0, 3, 3}, 6) == 0);
}

TEST_CASE("of two titles the shallower one tells the level, unless there are headings above it") {
  CHECK(title_level({0, 0, 0, 1, 1}, {0, 1, 0, 5, 1}, 2) == 3);
  CHECK(title_level({0, 0, 0, 1, 1}, {0, 3, 0, 5, 1}, 2) == 0);
}

TEST_CASE("the level below the titles is the next one that has headings") {
  CHECK(vitae::wild_text::level_below({0, 1, 0, 4}, 1) == 3);
  CHECK(vitae::wild_text::level_below({0, 1, 2, 4}, 1) == 2);
  CHECK(vitae::wild_text::level_below({0, 1}, 1) == 2);
}

TEST_CASE("where no title is known, the first level of several headings may be theirs") {
  CHECK(title_level({}, {0, 1, 4, 9}, 0) == 2);
  CHECK(title_level({}, {0, 1, 0, 0}, 0) == 0);
  CHECK(title_level({}, {}, 0) == 0);
}

}  // namespace title_level_test
