// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/byte_set.hpp>

#include <string_view>

#include "../catch.hpp"

namespace byte_set_test {

using vitae::byte_set;

constexpr byte_set breaks(" \n|");
static_assert(breaks(' ') && breaks('|'));
static_assert(!breaks('a') && !breaks('\0') && !breaks('\xE9'));
static_assert(!byte_set("")('\0'), "an empty set has no byte, not even the one that ends a literal");

TEST_CASE("the first byte of a set is found from a place on") {
  constexpr std::string_view text = "ab|cd e";
  CHECK(breaks.next_in(text, 0) == 2);
  CHECK(breaks.next_in(text, 2) == 2);
  CHECK(breaks.next_in(text, 3) == 5);
  CHECK(breaks.next_in(text, 6) == text.size());
  CHECK(breaks.next_in(text, 100) == 100);
}

static_assert(breaks.or_controls()('\t') && !breaks.or_controls()('a'));
static_assert(!breaks.but_for("|\t")('|') && breaks.but_for("|\t")('\n'));

TEST_CASE("a set may have all bytes outside ASCII too") {
  constexpr byte_set more = breaks.or_beyond_ascii();
  CHECK(more.next_in("ab\xC3\xA9", 0) == 2);
  CHECK(more('|'));
  CHECK_FALSE(more('a'));
}

}  // namespace byte_set_test
