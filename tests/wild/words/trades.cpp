// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/trades.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace trades_test {

namespace words = vitae::wild_text::words;
using words::lists;

static_assert(words::is_sorted(words::trade_heads));
static_assert(lists<words::trade_heads>("boulanger") && lists<words::trade_heads>("laege"));
static_assert(!lists<words::trade_heads>("arts") && !lists<words::trade_heads>("engineer"));
static_assert(words::names_job(words::hashed_word("boulanger")) && words::names_job(words::hashed_word("engineer")));
static_assert(!words::names_job(words::hashed_word("university")));
static_assert(word_tests::apart<words::trade_heads>(words::role_heads));

TEST_CASE("nouns of trades stand in their list as texts give them") {
  CHECK(word_tests::unreachable(words::trade_heads) == "");
}

}  // namespace trades_test
