// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/awards.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace awards_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::award_heads) && words::is_sorted(words::award_hints));
static_assert(words::is_sorted(words::award_ranks) && words::is_sorted(words::award_explanations));
static_assert(lists<words::award_heads>("prize") && lists<words::award_heads>("stipendium"));
static_assert(!lists<words::award_heads>("best") && !lists<words::award_heads>("Prize"));
static_assert(lists<words::award_hints>("best") && !lists<words::award_hints>("engineer"));
static_assert(word_tests::apart<words::award_heads>(words::award_hints), "a hint that heads an award is no hint");

TEST_CASE("words of awards stand in the lists as texts give them") {
  CHECK(unreachable(words::award_heads) == "");
  CHECK(unreachable(words::award_hints) == "");
}

}  // namespace awards_test
