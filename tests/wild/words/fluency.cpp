// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/fluency.hpp>

#include <vitae/wild/words/languages.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace fluency_test {

namespace words = vitae::wild_text::words;
using words::lists;

static_assert(words::is_sorted(words::fluency_words) && words::is_sorted(words::ability_words));
static_assert(lists<words::fluency_words>("c1") && lists<words::fluency_words>("mother tongue"));
static_assert(!lists<words::fluency_words>("c3") && !lists<words::fluency_words>("english"));
static_assert(word_tests::apart<words::language_names>(words::fluency_words));

TEST_CASE("words of fluency stand in the list as texts give them") {
  CHECK(word_tests::unreachable(words::fluency_words) == "");
}

}  // namespace fluency_test
