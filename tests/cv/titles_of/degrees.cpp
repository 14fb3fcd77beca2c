// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/degrees.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_degrees_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of education stand in many languages") {
  for (const std::string_view title :
       {"ausbildung", "formación", "образование", "utbildning", "eğitim bilgileri", "学历"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::degrees, title));
  }
}

}  // namespace titles_of_degrees_test
