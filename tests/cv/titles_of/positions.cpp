// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/positions.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_positions_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of work stand in many languages") {
  for (const std::string_view title : {"berufserfahrung", "experiencia laboral", "опыт работы", "nuvarande anställning",
                                       "profesyonel deneyim bilgileri", "職歴"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::positions, title));
  }
}

}  // namespace titles_of_positions_test
