// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/words/lookup.hpp>

#include "../../../catch.hpp"

namespace lookup_test {

using namespace vitae::dates;

constexpr bool is(std::string_view word, sense what, int value) {
  return sense_of(word).what == what && sense_of(word).value == value;
}

static_assert(is("September", sense::month, 9) && is("SEPT", sense::month, 9) && is("sep", sense::month, 9));
static_assert(is("août", sense::month, 8) && is("AOÛT", sense::month, 8) && is("aou\xCC\x82t", sense::month, 8));
static_assert(is("März", sense::month, 3) && is("maerz", sense::month, 3) && is("décembre", sense::month, 12));
static_assert(is("Autumn", sense::season, 23) && is("otoño", sense::season, 23) && is("Frühling", sense::season, 21));
static_assert(is("heute", sense::present, 1) && is("offen", sense::present, 1) && is("date", sense::present, 2) &&
              is("à", sense::to, 0));
static_assert(is("Сентября", sense::month, 9) && is("май", sense::month, 5) && is("настоящее", sense::present, 1));
static_assert(is("Październik", sense::month, 10) && is("obecnie", sense::present, 1));
static_assert(sense_of("").what == sense::none && sense_of("september2").what == sense::none);
static_assert(sense_of("\xFF").what == sense::none && sense_of("九月").what == sense::none);
static_assert(sense_of("septembersseptember").what == sense::none);

TEST_CASE("every word of the list is found, in the first group that has it") {
  std::size_t words = 0;
  for (const spellings& group : date_words) {
    for (std::size_t at = 0; at < group.words.size();) {
      const std::size_t end = group.words.find(' ', at);
      const std::string word(group.words.substr(at, end - at));
      at = end == std::string_view::npos ? group.words.size() : end + 1;
      CAPTURE(word);
      CHECK_FALSE(word.empty());
      CHECK(word.size() <= word_table::longest);
      CHECK(sense_of(word).what == group.what);
      CHECK(sense_of(word).value == group.value);
      ++words;
    }
  }
  CHECK(words < word_table::size / 2);
}

}  // namespace lookup_test
