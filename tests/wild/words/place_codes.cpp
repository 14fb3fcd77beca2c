// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/place_codes.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace place_codes_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::region_codes) && words::is_sorted(words::country_codes));
static_assert(words::is_sorted(words::canton_codes));
static_assert(words::is_sorted(words::state_codes));
static_assert(lists<words::region_codes>("ny") && lists<words::region_codes>("uk") &&
              !lists<words::region_codes>("xx"));

constexpr bool short_codes() {
  for (const std::string_view code : words::region_codes) {
    if (code.size() < 2 || code.size() > 3) return false;
  }
  return true;
}
static_assert(short_codes());

TEST_CASE("codes of places stand in the lists as texts give them") {
  CHECK(unreachable(words::region_codes) == "");
  CHECK(unreachable(words::country_codes) == "");
}

}  // namespace place_codes_test
