// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/section_blocks.hpp>

#include "../../../catch.hpp"
#include "positions.hpp"

namespace section_blocks_test {

using namespace vitae;
using namespace vitae::wild_text;
using jobs_section::positions;

TEST_CASE("a line right below a dated one goes on with it, where gaps part the entries") {
  const positions gaps("Head\n\nEngineer, 2019\nFor the town of Leeds\n\nLecturer, 2016\n");
  REQUIRE(gaps.count == 4);
  CHECK(gaps.blocks.continues(2));
  CHECK_FALSE(gaps.blocks.continues(1));
  CHECK_FALSE(gaps.blocks.continues(3));
}

TEST_CASE("bullets are of a body, and a short line after them dangles") {
  const positions job("Engineer, Example Software Ltd., 2019 - 2021\n\n- Built the mill\n\nLecturer\n");
  REQUIRE(job.count == 3);
  CHECK_FALSE(job.blocks.is_body(0));
  CHECK(job.blocks.is_body(1));
  CHECK_FALSE(job.blocks.dangles(1));
  CHECK(job.blocks.dangles(2));
}

TEST_CASE("a heading outranks that of the entry it would be in, where it heads lines with a date") {
  const positions jobs("### Loom\n2019\nweaves\n### Kite\n2020\nflies\n### Awards\nmany\n#### Boat\n2021\n");
  REQUIRE(jobs.count == 10);
  CHECK(jobs.blocks.outranks(3, 0));
  CHECK_FALSE(jobs.blocks.outranks(0, 0));
  CHECK_FALSE(jobs.blocks.outranks(4, 0));
  CHECK_FALSE(jobs.blocks.outranks(8, 0));  // deeper
  const positions undated("### Loom\nweaves\nwell\n### Kite\n");
  CHECK(undated.blocks.outranks(3, 0));
  const positions last("### Loom\n2019\nweaves\n### Awards\nmany\n");
  CHECK_FALSE(last.blocks.outranks(3, 0));
}

}  // namespace section_blocks_test
