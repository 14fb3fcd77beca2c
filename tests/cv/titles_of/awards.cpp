// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/awards.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_awards_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of what one was given stand in many languages") {
  for (const std::string_view title :
       {"auszeichnungen", "premios", "награды", "palkinnot", "ödüller ve burslar", "获奖"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::awards, title));
  }
}

}  // namespace titles_of_awards_test
