// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vitae::wild_text {

constexpr bool opens_bracket(char32_t c) { return c == '(' || c == '[' || c == 0xFF08 || c == 0x3010; }
constexpr bool closes_bracket(char32_t c) { return c == ')' || c == ']' || c == 0xFF09 || c == 0x3011; }

/// Where the first parenthesis of a text opens, ASCII's or the full width of Chinese and Japanese text, where what it
/// holds begins, and where that ends: at the last one that closes, or with the text. `open` is `npos` where none does.
struct bracket {
  std::size_t open = std::string_view::npos, begin = 0, end = 0;
  bool closed = false;
};
inline bracket bracket_in(std::string_view text) {
  constexpr std::string_view wide_open = "（", wide_close = "）";
  const std::size_t narrow = text.find('('), wide = text.find(wide_open);
  bracket found{std::min(narrow, wide), 0, text.size(), false};
  if (found.open == text.npos) return found;
  found.begin = found.open + (narrow < wide ? 1 : wide_open.size());
  const std::size_t close = narrow < wide ? text.rfind(')') : text.rfind(wide_close);
  found.closed = close != text.npos && close >= found.begin;
  if (found.closed) found.end = close;
  return found;
}

}  // namespace vitae::wild_text
