// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/others.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_others_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of projects, teaching and the rest stand in many languages") {
  for (const std::string_view title : {"projekte", "proyectos", "проекты", "projektit", "项目"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::projects, title));
  }
  for (const std::string_view title : {"lehre", "docencia"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::courses, title));
  }
}

}  // namespace titles_of_others_test
