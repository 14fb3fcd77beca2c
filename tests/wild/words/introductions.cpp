// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/introductions.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace introductions_test {

TEST_CASE("what introduces a name ends in the space before it") {
  for (const std::string_view each : vitae::wild_text::words::introductions) {
    CAPTURE(each);
    CHECK(each.size() > 2);
    CHECK(each.ends_with(' '));
    CHECK_FALSE(each.starts_with(' '));
  }
}

}  // namespace introductions_test
