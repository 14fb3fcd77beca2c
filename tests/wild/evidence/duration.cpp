// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/duration.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace duration_test {

using vitae::wild_text::is_duration;

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::duration_units));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::duration_fillers));

TEST_CASE("a length of time is told from what only begins with a number") {
  for (const std::string_view text :
       {"9 years 4 months", "1 year", "5+ yrs", "2 years of experience", "3 Jahre", "58 G\u00FCn", "4 ans", "7 anni",
        "2 a\u00F1os", "3 \u00E5r", "5 \u043B\u0435\u0442", "6 mos", "1 yr and 2 mos", "40hr/week",
        "37.5 hours per week", "20 Stunden pro Woche", "12 h"}) {
    CAPTURE(std::string(text));
    CHECK(is_duration(text));
  }
  for (const std::string_view text : {"", "7", "years", "3D printing", "2 boats", "5 of experience", "4 ann\u00E9es",
                                      "2019 - 2021", "12 years a clerk", "40 lamps/week", "3 per"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(is_duration(text));
  }
}

TEST_CASE("a line may end in how long something lasted") {
  CHECK(vitae::wild_text::ends_in_duration("Clerk at Example Ltd. (4 months)"));
  CHECK_FALSE(vitae::wild_text::ends_in_duration("(4 months)"));
  CHECK_FALSE(vitae::wild_text::ends_in_duration("Clerk (Leeds)"));
  CHECK_FALSE(vitae::wild_text::ends_in_duration("Clerk, 4 months"));
}

}  // namespace duration_test
