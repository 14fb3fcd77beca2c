// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/usual_order.hpp>
#include <vitae/leaf/dates/words/word_bag.hpp>
#include <vitae/source/byte_set.hpp>

namespace vitae::dates {

/// Small words that a page of English holds.
inline constexpr word_bag english_small_words(" the and of for with to from by at ");

/// Small words of languages in which the day comes before the month: Romance, Germanic, Slavic, Turkish, Indonesian,
/// Vietnamese.
inline constexpr word_bag other_small_words(
    " de la et le les des du en el y los las del di e il per con da do em com und der die das im für van het een och "
    "av på og til ja i w na z v a je u și în ve ile dan yang untuk và của ");

inline constexpr byte_set blanks(" \n\t");

/// Does a text speak one of those languages rather than English?
constexpr bool puts_days_first(std::string_view text) {
  constexpr std::size_t longest = 5;
  std::size_t english = 0, other = 0;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = blanks.next_in(text, at);
    if (end - at > longest) continue;
    english += english_small_words.holds(text.substr(at, end - at)) ? 1U : 0U;
    other += other_small_words.holds(text.substr(at, end - at)) ? 1U : 0U;
  }
  return other > 4 && other > 3 * english;
}

/// Which of day and month comes first in a document: as its dates show, else as its language has it.
constexpr day_order document_order(std::string_view text) {
  const day_order shown = usual_order(text);
  return shown == day_order::unknown && puts_days_first(text) ? day_order::day_first : shown;
}

}  // namespace vitae::dates
