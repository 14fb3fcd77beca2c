// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/numeric.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::dates {

/// Which of day and month comes first in the dates of a text: its author writes all of them in one way, and a day past
/// the twelfth shows which ("19/04/2019"). Unknown where none shows it, or where they differ.
constexpr day_order usual_order(std::string_view text) {
  day_order found = day_order::unknown;
  std::size_t read = 0, slash = text.find('/'), dash = text.find('-');
  for (std::size_t sign = std::min(slash, dash); sign != text.npos; sign = std::min(slash, dash)) {
    std::size_t begin = sign;
    while (begin > read && sign - begin < 3 && ascii::is_digit(text[begin - 1])) --begin;
    const std::size_t digits = sign - begin;
    const bool begins = (digits == 1 || digits == 2) && (begin == 0 || !ascii::is_alnum(text[begin - 1]));
    const part date = begins ? from_small_number(text, lex(text, begin), day_order::unknown) : part{};
    if (date.shape == form::day && date.order != day_order::unknown && !date.short_year) {
      if (found != day_order::unknown && found != date.order) return day_order::unknown;
      found = date.order;
    }
    read = date.shape == form::day || date.shape == form::either ? date.end : sign + 1;
    if (slash < read) slash = text.find('/', read);
    if (dash < read) dash = text.find('-', read);
  }
  return found;
}

}  // namespace vitae::dates
