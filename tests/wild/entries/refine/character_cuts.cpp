// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/refine/character_cuts.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace character_cuts_test {

using namespace vitae::wild_text;

/// Do two facts stand on both sides of a bar?
bool parted(std::string_view left, std::string_view right, bool employs, bool teaches) {
  const wild_tests::document page(std::string(left) + " " + std::string(right));
  return character_cuts{page.in, employs, teaches}.part({0, left.size()}, {left.size() + 1, page.all().end});
}

TEST_CASE("a firm is parted from a job, and a school from what was studied there") {
  CHECK(parted("见本科技", "前端工程师", true, false));
  CHECK(parted("見本有限公司", "前端工程師", true, false));
  CHECK(parted("見本大学 工学部", "情報工学 学士", false, true));
  CHECK(parted("예시고등학교", "졸업", false, true));
}

TEST_CASE("parts of one name are one fact") {
  CHECK_FALSE(parted("高级", "工程师", true, false));
  CHECK_FALSE(parted("见本科技", "研发部", true, false));
  CHECK_FALSE(parted("見本大学", "工学部", false, true));
  CHECK_FALSE(parted("见本科技", "前端工程师", false, true));  // of whom no job is asked
}

}  // namespace character_cuts_test
