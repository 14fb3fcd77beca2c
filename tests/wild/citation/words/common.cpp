// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/common.hpp>

#include "../../../catch.hpp"
#include "spaced.hpp"

namespace common_test {

namespace words = vitae::wild_text::citing::words;
using spaced_tests::holds;
using spaced_tests::odd;

static_assert(holds(words::stops, "the") && holds(words::stops, "für") && !holds(words::stops, "network"));
static_assert(holds(words::particles, "van") && !holds(words::particles, "the"));
static_assert(holds(words::suffixes, "jr") && holds(words::suffixes, "iii") && !holds(words::suffixes, "j"));
static_assert(holds(words::joiners, "and") && holds(words::joiners, "&") && !holds(words::joiners, "of"));
static_assert(holds(words::title_words, "learning") && !holds(words::title_words, "quill"));
static_assert(holds(words::months, "september") && holds(words::months, "sept") && holds(words::months, "août"));
static_assert(!holds(words::months, "monday"));

TEST_CASE("common words are in lower case, one space between") {
  for (const std::string_view each :
       {words::stops, words::particles, words::suffixes, words::joiners, words::title_words, words::months}) {
    CHECK(odd(each) == "");
  }
}

}  // namespace common_test
