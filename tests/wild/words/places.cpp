// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/places.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace places_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::region_names));
static_assert(words::is_sorted(words::country_names) && words::is_sorted(words::city_names));
static_assert(lists<words::country_names>("algeria") && !lists<words::country_names>("aachen"));
static_assert(lists<words::region_names>("bay area") && !lists<words::region_names>("area"));
static_assert(lists<words::city_names>("abu dhabi") && !lists<words::city_names>("abu-dhabi"));
static_assert(!lists<words::city_names>("university"));

TEST_CASE("places stand in the lists as texts give them") {
  CHECK(unreachable(words::country_names) == "");
  CHECK(unreachable(words::region_names) == "");
  CHECK(unreachable(words::city_names) == "");
}

}  // namespace places_test
