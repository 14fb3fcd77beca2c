// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/tokens/token.hpp>

/// The marks inside words and numbers.
namespace vitae::wild_text::citing {

/// Is the comma at `at` one of at least two in a number such as "9,999,999"?
inline bool is_thousands(std::string_view text, std::size_t start, std::size_t at) {
  const auto group = [text](std::size_t comma) {
    if (text.substr(comma, 1) != "," || comma + 4 > text.size()) return false;
    for (std::size_t i = comma + 1; i < comma + 4; ++i) {
      if (!is_digit(static_cast<unsigned char>(text[i]))) return false;
    }
    return comma + 4 == text.size() || !is_digit(static_cast<unsigned char>(text[comma + 4]));
  };
  const bool later = at > start + 3 && text[at - 4] == ',';
  return at - start <= 40 && group(at) && (later || group(at + 4));
}

/// Does a mark inside a word belong to it: "Navier-Stokes", "O'Neil", "AT&T", "NIPS'17", "Ben- Tal"?
inline bool joins_word(std::string_view text, char32_t point, std::size_t start, std::size_t at, std::size_t length,
                       unsigned letters) {
  const char32_t after = at + length < text.size() ? decode(text, at + length).code_point : U' ';
  const bool letter_after = tokens::is_word_point(after) && !is_digit(after);
  if (point == '-' || point == 0x2010 || point == 0x2011) {
    return letter_after || (letters > 0 && is_digit(after) && !is_digit(decode_before(text, at).code_point)) ||
           (after == ' ' && letters > 1 && point == '-');
  }
  if (point == 0x2013 || point == 0x2212) return letter_after && !is_digit(decode_before(text, at).code_point);
  if (point == '.') return is_digit(after) && letters == 0;
  if (point == ',') return letters == 0 && is_thousands(text, start, at);
  if (point == '\'' || point == 0x2019 || point == '`') {
    if (letter_after) return true;
    if (!is_digit(after) || letters == 0) return false;
    std::size_t end = at + length;
    while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
    return end - at - length == 2;
  }
  if (point == '&' || point == '/' || point == '+' || point == '_' || point == '@') {
    if (point == '/' && (is_lower(after) || (classes_of(text.substr(start, at - start)) & month_word) != 0))
      return false;
    return letter_after && letters > 0 && at > start;
  }
  return false;
}

}  // namespace vitae::wild_text::citing
