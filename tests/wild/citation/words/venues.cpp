// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/venues.hpp>

#include "../../../catch.hpp"
#include "spaced.hpp"

namespace venues_test {

namespace words = vitae::wild_text::citing::words;
using spaced_tests::holds;
using spaced_tests::odd;

static_assert(holds(words::venue_heads, "journal") && holds(words::venue_heads, "proc"));
static_assert(!holds(words::venue_heads, "learning") && !holds(words::venue_heads, "proc."));
static_assert(holds(words::venue_hints, "international") && !holds(words::venue_hints, "folding"));
static_assert(holds(words::series, "lncs") && !holds(words::series, "ieee"));
static_assert(holds(words::abbreviations, "proc") && holds(words::abbreviations, "j"));
static_assert(!holds(words::abbreviations, "proceedings"), "a whole word ends at its period");

TEST_CASE("words of venues are in lower case, one space between") {
  for (const std::string_view each : {words::venue_heads, words::venue_hints, words::series, words::abbreviations}) {
    CHECK(odd(each) == "");
  }
}

}  // namespace venues_test
