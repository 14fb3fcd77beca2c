// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/drawn_heads.hpp>

#include <vector>

#include "../../../catch.hpp"
#include "positions.hpp"

namespace drawn_heads_test {

using namespace vitae;
using namespace vitae::wild_text;
using jobs_section::positions;

TEST_CASE("a line that is set above a beginning is a part of its head") {
  const positions jobs("## Example Ltd.\n\n### Engineer\n\n- Built\n");
  std::vector<char> starts{0, 1, 0};
  draw_heads(jobs.blocks, {0, 1, 0}, starts);
  CHECK(starts == std::vector<char>{1, 2, 0});
}

TEST_CASE("bullets below a date alone that say what it dates are a part of its head") {
  const positions jobs("- *June 2019 - now*\n  - Lecturer\n  - University of Leeds\n  - fed the cat\n");
  std::vector<char> starts{1, 0, 0, 0};
  draw_heads(jobs.blocks, {0, 0, 0, 0}, starts);
  CHECK(starts == std::vector<char>{1, 2, 2, 0});
}

}  // namespace drawn_heads_test
