// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/numeric.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>

namespace vitae::dates {

inline constexpr byte_set decimal_digits("0123456789");

/// Which of day and month comes first in the dates of a text: its author writes all of them in one way, and a day past
/// the twelfth shows which ("19/04/2019"). Unknown where none shows it, or where they differ.
constexpr day_order usual_order(std::string_view text) {
  day_order found = day_order::unknown;
  for (std::size_t i = decimal_digits.next_in(text, 0); i < text.size(); i = decimal_digits.next_in(text, i)) {
    std::size_t end = i;
    while (end < text.size() && ascii::is_digit(text[end])) ++end;
    const bool begins = (i == 0 || !ascii::is_alnum(text[i - 1])) && end - i <= 2 && end < text.size();
    const bool slashed = begins && (text[end] == '/' || text[end] == '-');
    const part date = slashed ? from_small_number(text, lex(text, i), day_order::unknown) : part{};
    if (date.shape == form::day && date.order != day_order::unknown && !date.short_year) {
      if (found != day_order::unknown && found != date.order) return day_order::unknown;
      found = date.order;
    }
    i = date.shape == form::day || date.shape == form::either ? date.end : end;
  }
  return found;
}

}  // namespace vitae::dates
