// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae {

/// Where a sign between words begins, " | ", ": ", as `text.find(sign)` tells it. Looked for by the mark in it, for
/// blanks are many.
///
///     find_sign("Engineer | Example Ltd.", " | ")
[[gnu::always_inline]] constexpr std::size_t find_sign(std::string_view text, std::string_view sign) {
  const std::size_t mark = sign[0] == ' ' ? 1 : 0;
  for (std::size_t at = text.find(sign[mark], mark); at != text.npos; at = text.find(sign[mark], at + 1))
    if (text.substr(at - mark).starts_with(sign)) return at - mark;
  return text.npos;
}

/// Where three blanks stand in a row, of which every third byte tells; the text's `npos` where none do.
constexpr std::size_t find_three_blanks(std::string_view text) {
  for (std::size_t at = 2; at < text.size(); at += 3)
    for (std::size_t begin = at - 2; text[at] == ' ' && begin <= at; ++begin)
      if (text.substr(begin, 3) == "   ") return begin;
  return text.npos;
}

/// Where a tab or three blanks stand, which part what is on either side; the text's `npos` where none do.
constexpr std::size_t find_gap(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\t') return at;
    if (text[at] == ' ' && at + 2 < text.size() && text[at + 1] == ' ' && text[at + 2] == ' ') return at;
  }
  return text.npos;
}

}  // namespace vitae
