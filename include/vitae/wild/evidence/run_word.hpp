// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// A word of a piece of text: where it stands there, how it is printed, and what stands before it.
struct run_word {
  std::uint32_t hash;              // of the plain form
  std::uint16_t from, to;          // bytes in the piece
  std::uint8_t first, last;        // bytes in the plain form
  std::uint8_t letters, capitals;  // code points
  char before;                     // the first mark before it: ' ', ',', '(', ')', '/', '-', ':', '|' …
  bool capital, digit, cjk, dotted;

  constexpr bool shouted() const { return letters > 1 && capitals == letters; }
};

/// What words are made of, and what stands between them.
namespace run_words {

/// Letters, digits and underscores are parts of words; within one, '+', '#' and combining marks too.
constexpr bool is_part(char32_t point, bool inside) {
  return is_digit(point) || is_letter(point) || point == '_' ||
         (inside && (point == '+' || point == '#' || (point >= 0x300 && point <= 0x36F)));
}

/// Does a word go on after a dot or an apostrophe?
constexpr bool goes_on(std::string_view piece, std::size_t at) {
  const decoded after = decode(piece, at);
  return after.length > 0 && !is_cjk(after.code_point) && (is_letter(after.code_point) || is_digit(after.code_point));
}

/// What a mark between words counts as; nothing for dots and quotes.
constexpr char mark_of(char32_t point) {
  if (point == '.' || point == '\'' || point == '"') return '\0';
  if (point < 0x80) return static_cast<char>(point);
  if (point >= 0x2010 && point <= 0x2015) return '-';
  if (point == 0xFF08) return '(';
  if (point == 0xFF0C || point == 0x3001) return ',';
  return point == 0xFF1A ? ':' : '*';
}

}  // namespace run_words

}  // namespace vitae::wild_text
