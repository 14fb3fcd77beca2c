// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/setting.hpp>

#include "../../../catch.hpp"
#include "positions.hpp"

namespace setting_test {

using namespace vitae;
using namespace vitae::wild_text;
using jobs_section::positions;

TEST_CASE("blocks are set alike by their kind and level, their print and what stands before them") {
  const positions jobs("# One\n# Two\n## Deep\n\n**Bold**\n\nPlain\nPlain too\n");
  const auto set = [&](std::size_t i) { return setting_of(jobs.blocks, jobs.blocks.at(i), jobs.blocks.said[i]); };
  CHECK(set(0) == set(1));
  CHECK_FALSE(set(1) == set(2));
  CHECK_FALSE(set(3) == set(4));
  CHECK(set(4).open);
  CHECK_FALSE(set(5).open);
}

TEST_CASE("in a list the print tells nothing") {
  positions jobs("- **Bold**\n- Plain\n");
  const auto alike = [&] {
    return setting_of(jobs.blocks, jobs.blocks.at(0), jobs.blocks.said[0]) ==
           setting_of(jobs.blocks, jobs.blocks.at(1), jobs.blocks.said[1]);
  };
  CHECK_FALSE(alike());
  jobs.blocks.list = true;
  CHECK(alike());
}

}  // namespace setting_test
