// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/languages.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace languages_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::language_tests));
static_assert(words::is_sorted(words::language_names));
static_assert(lists<words::language_names>("french") && lists<words::language_names>("中文"));
static_assert(lists<words::language_names>("swiss german") && !lists<words::language_names>("swiss"));
static_assert(!lists<words::language_names>("python") && !lists<words::language_names>("français"));
static_assert(lists<words::language_tests>("toefl") && !lists<words::language_tests>("fluent"));

TEST_CASE("languages and their tests stand in the lists as texts give them") {
  CHECK(unreachable(words::language_names) == "");
  CHECK(unreachable(words::language_tests) == "");
}

}  // namespace languages_test
