// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/word_list.hpp>

#include "../../catch.hpp"

namespace {

namespace words = vitae::wild_text::words;

inline constexpr std::string_view sorted[] = {"a", "ab", "b", "c++", "é"};
constexpr std::string_view unsorted[] = {"b", "a"};
constexpr std::string_view doubled[] = {"a", "a"};
static_assert(words::is_sorted(sorted));
static_assert(!words::is_sorted(unsorted));
static_assert(!words::is_sorted(doubled), "each word once");

TEST_CASE("a word is found in a sorted list, and nothing else is") {
  for (const std::string_view word : sorted) CHECK(words::lists<sorted>(word));
  for (const std::string_view word : {"", "aa", "A", "c", "z", "abc"}) CHECK_FALSE(words::lists<sorted>(word));
}

}  // namespace
