// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/oneself.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_oneself_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of what one says of oneself, and where one is reached stand in many languages") {
  for (const std::string_view title : {"über mich", "sobre mí", "о себе", "sammanfattning", "自己紹介"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::summary, title));
  }
  for (const std::string_view title :
       {"kontakt", "datos personales", "контакты", "yhteystiedot", "osobní údaje", "联系方式"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::contact, title));
  }
}

}  // namespace titles_of_oneself_test
