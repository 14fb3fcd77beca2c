// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/skills.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_skills_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of what one can do stand in many languages") {
  for (const std::string_view title : {"kenntnisse", "habilidades", "навыки", "kompetens", "yetkinlikler", "技能"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::skills, title));
  }
}

}  // namespace titles_of_skills_test
