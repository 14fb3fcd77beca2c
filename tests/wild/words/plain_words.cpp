// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/plain_words.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace plain_words_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::plain_words));
static_assert(lists<words::plain_words>("education") && lists<words::plain_words>("the"));
static_assert(lists<words::plain_words>("educacion"), "without accents");
static_assert(!lists<words::plain_words>("ada") && !lists<words::plain_words>("quill"), "names of people");
static_assert(!lists<words::plain_words>("Education") && !lists<words::plain_words>(""));

TEST_CASE("plain words stand in the list as texts give them") { CHECK(unreachable(words::plain_words) == ""); }

}  // namespace plain_words_test
