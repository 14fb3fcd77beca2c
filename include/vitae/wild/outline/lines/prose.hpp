// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/east_asian_text.hpp>

/// Running text, told from the short lines of a CV.
namespace vitae::wild_text::lines {

/// Running text: at least eight words, most of them in small letters, or in letters that know no capitals.
constexpr bool is_prose(std::string_view text) {
  if (text.size() < 15) return false;  // eight letters and what is between them
  std::size_t words = 0, small = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    if (!ascii::is_beyond(text[i])) {
      const bool blank = ascii::is_blank(text[i]);
      if (!blank && !inside) ++words, small += ascii::is_lower(text[i]) ? 1U : 0U;
      inside = !blank;
      for (++i; inside && i < text.size() && static_cast<signed char>(text[i]) > ' ';) ++i;  // the rest of the word
      continue;
    }
    const decoded c = decode(text, i);
    i += c.length;
    const bool space = is_space(c.code_point);
    const bool caseless = c.code_point >= 0x590 && c.code_point < 0x1E00;  // Hebrew, Arabic, Indic and Thai letters
    const bool hangul = c.code_point >= 0xAC00 && c.code_point < 0xD7B0;
    if (!space && !inside) ++words, small += caseless || hangul || is_lower(c.code_point) ? 1U : 0U;
    inside = !space;
  }
  return (words >= 8 && small * 2 > words) || is_east_asian_prose(text);
}

}  // namespace vitae::wild_text::lines
