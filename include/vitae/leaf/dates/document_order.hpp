// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/usual_order.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::dates {

/// Small words that a page of English holds.
inline constexpr std::string_view english_small_words[] = {"the", "and", "of", "for", "with", "to", "from", "by", "at"};

/// Small words of languages in which the day comes before the month: Romance, Germanic, Slavic, Turkish, Indonesian,
/// Vietnamese.
inline constexpr std::string_view other_small_words[] = {
    "de",  "la",  "et",  "le",  "les", "des", "du",  "en",  "el",   "y",     "los", "las", "del", "di",
    "e",   "il",  "per", "con", "da",  "do",  "em",  "com", "und",  "der",   "die", "das", "im",  "für",
    "van", "het", "een", "och", "av",  "på",  "og",  "til", "ja",   "i",     "w",   "na",  "z",   "v",
    "a",   "je",  "u",   "și",  "în",  "ve",  "ile", "dan", "yang", "untuk", "và",  "của"};

/// Does a text speak one of those languages rather than English?
constexpr bool puts_days_first(std::string_view text) {
  std::size_t english = 0, other = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const auto says = [&](std::string_view known) { return ascii::equal(known, word); };
    if (word.size() > 0 && word.size() < 6) {
      english += std::any_of(std::begin(english_small_words), std::end(english_small_words), says) ? 1U : 0U;
      other += std::any_of(std::begin(other_small_words), std::end(other_small_words), says) ? 1U : 0U;
    }
    at = end + 1;
  }
  return other > 4 && other > 3 * english;
}

/// Which of day and month comes first in a document: as its dates show, else as its language has it.
constexpr day_order document_order(std::string_view text) {
  const day_order shown = usual_order(text);
  return shown == day_order::unknown && puts_days_first(text) ? day_order::day_first : shown;
}

}  // namespace vitae::dates
