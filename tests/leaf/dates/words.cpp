// SPDX-License-Identifier: BSL-1.0
#include <set>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/words.hpp>

#include "../../catch.hpp"

namespace words_test {

/// A small Latin letter, or a byte of a Cyrillic one.
bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || byte == 0xD0 || byte == 0xD1 || (byte & 0xC0U) == 0x80U;
}

TEST_CASE("every word is of small letters, Latin ones without accents or Cyrillic ones, and stands in one group") {
  std::set<std::string> seen;
  for (const vitae::dates::spellings& group : vitae::dates::date_words) {
    std::string word;
    for (const char c : std::string(group.words) + " ") {
      if (c != ' ') {
        CHECK(is_letter(c));
        word += c;
        continue;
      }
      CAPTURE(word);
      CHECK(seen.insert(word).second);
      word.clear();
    }
  }
  CHECK(seen.size() > 300);
}

TEST_CASE("months, seasons and ordinals have all their values") {
  int months = 0, seasons = 0, ordinals = 0;
  for (const vitae::dates::spellings& group : vitae::dates::date_words) {
    if (group.what == vitae::dates::sense::month) months += group.value;
    if (group.what == vitae::dates::sense::season) seasons += group.value;
    if (group.what == vitae::dates::sense::ordinal) ordinals += group.value;
  }
  CHECK(months == 78);
  CHECK(seasons == 90);
  CHECK(ordinals == 10);
}

}  // namespace words_test
