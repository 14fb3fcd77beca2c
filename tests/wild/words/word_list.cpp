// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/word_list.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "../../catch.hpp"

namespace word_list_test {

namespace words = vitae::wild_text::words;

inline constexpr std::string_view sorted[] = {"a", "ab", "b", "c++", "é"};
inline constexpr std::string_view phrases[] = {"new york", "new york city", "york"};
inline constexpr std::string_view ends[] = {"amt", "bank", "gericht"};
constexpr std::string_view unsorted[] = {"b", "a"};
constexpr std::string_view doubled[] = {"a", "a"};
static_assert(words::is_sorted(sorted));
static_assert(!words::is_sorted(unsorted));
static_assert(!words::is_sorted(doubled), "each word once");

TEST_CASE("a word is found in a sorted list, and nothing else is") {
  for (const std::string_view word : sorted) CHECK(words::lists<sorted>(word));
  for (const std::string_view word : {"", "aa", "A", "c", "z", "abc"}) CHECK_FALSE(words::lists<sorted>(word));
}

TEST_CASE("a word that has its hash with it is found as well, and phrases by their first word") {
  CHECK(words::lists<sorted>(words::hashed_word("ab")));
  CHECK_FALSE(words::lists<sorted>(words::hashed_word("abc")));
  CHECK(words::longest_from<phrases>(words::hash("new")) == 3);
  CHECK(words::longest_from<phrases>(words::hash("york")) == 1);
  CHECK(words::longest_from<phrases>(words::hash("city")) == 0);
}

TEST_CASE("a word with its hash is compared with one in quotes") {
  const words::hashed_word word("york");
  CHECK(word == "york");
  CHECK_FALSE(word == "yor");
  CHECK_FALSE(word == "yorks");
  CHECK_FALSE(word == "");
  static_assert(words::hashed_word("york") == "york" && !(words::hashed_word("york") == "work"));
}

TEST_CASE("how long entries are is known by the hashes of their first words, as far as four bits tell these apart") {
  constexpr std::uint32_t one = 0x10000005U, other = 0x20000005U, third = 0x30000005U;
  words::longest_entry entry;
  CHECK(entry.of(one) == 0);
  entry.add(one, 2);
  entry.add(one, 1);
  CHECK(entry.of(one) == 2);
  CHECK(entry.of(other) == 0);
  entry.add(other, 3);
  CHECK(entry.of(one) == 3);
  CHECK(entry.of(other) == 3);
  CHECK(entry.of(third) == 3);
  entry.add(third, 30);
  CHECK(entry.of(third) == 7);
}

TEST_CASE("the hash of a word is the same at compile time and at run time") {
  constexpr std::string_view all[] = {"", "a", "abc", "abcd", "abcde", "München", "a longer phrase of words"};
  constexpr std::uint32_t hashes[] = {words::hash(all[0]), words::hash(all[1]), words::hash(all[2]),
                                      words::hash(all[3]), words::hash(all[4]), words::hash(all[5]),
                                      words::hash(all[6])};
  for (std::size_t i = 0; i < std::size(all); ++i) CHECK(words::hash(all[i]) == hashes[i]);
}

TEST_CASE("a compound is known by its end, and an end alone is none") {
  CHECK(words::ends_in_any<ends>("sparbank"));
  CHECK(words::ends_in_any<ends>("landgericht"));
  CHECK(words::ends_in_any<ends>("postamt"));
  CHECK_FALSE(words::ends_in_any<ends>("bank"));
  CHECK_FALSE(words::ends_in_any<ends>("bankhaus"));
  CHECK_FALSE(words::ends_in_any<ends>(""));
  for (const std::string_view word : {"sparbank", "postamt", "bank", "bankhaus", ""})
    CHECK(words::ends_in_any(word, ends) == words::ends_in_any<ends>(word));
}

}  // namespace word_list_test
