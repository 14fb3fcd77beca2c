// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>

/// Numbers of items, told from other numbers in brackets.
namespace vitae::wild_text::bullets {

/// Seven digits or more, single marks between them: the rest of "(21) 95550-0134", but not of "(21) 2019 - 2021".
constexpr bool begins_with_telephone(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool mark = std::string_view(" -.").find(text[i]) != std::string_view::npos;
    if (ascii::is_digit(text[i]))
      ++digits;
    else if (!mark || (i > 0 && !ascii::is_digit(text[i - 1])))
      break;
  }
  return digits > 6;
}

/// "1." "12)" "(3)" "[4]" "[J5]" "a)" "iv.": the length of an item's number, 0 where there is none.
constexpr std::size_t number_length(std::string_view text) {
  std::size_t i = 0;
  const char open = text.empty() ? '\0' : text[0];
  const bool enclosed = open == '[' || open == '(';
  if (enclosed) ++i;
  const std::size_t begin = i;
  while (i < text.size() && i - begin < 4 && (ascii::is_alnum(text[i]) || text[i] == '-')) ++i;
  if (i == begin || i >= text.size()) return 0;
  const std::string_view label = text.substr(begin, i - begin);
  std::size_t digits = 0, romans = 0;
  for (const char c : label) digits += ascii::is_digit(c), romans += c == 'i' || c == 'v' || c == 'x';
  if (open == '[') return text[i] == ']' && digits > 0 && digits < 4 ? i + 1 : 0;
  const bool letter = label.size() == 1 && ascii::is_lower(label[0]);
  if (!((digits == label.size() && digits < 4) || letter || romans == label.size())) return 0;
  if (open == '(')  // "(555)" begins a telephone number
    return text[i] == ')' && label.size() < 3 && !begins_with_telephone(text.substr(i + 1)) ? i + 1 : 0;
  return text[i] == ')' || (text[i] == '.' && !letter) ? i + 1 : 0;
}

}  // namespace vitae::wild_text::bullets
