// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/grade_numbers.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace grade_numbers_test {

using namespace vitae::wild_text::grade_evidence;

static_assert(number_end("3.52 / 4.00", 0) == 4 && number_end("91/100", 0) == 2);
static_assert(number_end("2019", 0) == 0 && number_end("1.2.3", 0) == 0 && number_end("3-4", 0) == 0);
static_assert(number("3,5") == 3.5 && number("110") == 110 && number("") == 0);
static_assert(is_scale(4.0) && is_scale(20) && !is_scale(42));
static_assert(blanks("a  b", 1) == 3);

TEST_CASE("a number is measured with its scale") {
  struct sample {
    std::string_view text, value, scale;
  };
  static constexpr sample samples[] = {
      {"3.52 / 4.00", "3.52", "4.00"},
      {"3.8 out of 4.0", "3.8", "4.0"},
      {"3.8 (4.0 scale)", "3.8", "4.0"},
      {"3.8 (on a 4.0 scale)", "3.8", "4.0"},
      {"85%", "85", "100"},
      {"1,3", "1,3", ""},
      {"3/4/2019", "", ""},
  };
  for (const auto& [text, value, scale] : samples) {
    CAPTURE(text);
    const measured found = measure(text, 0);
    CHECK(found.value == value);
    CHECK(found.scale == scale);
    if (!value.empty()) CHECK(found.end == text.size());
  }
}

}  // namespace grade_numbers_test
