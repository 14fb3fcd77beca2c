// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// A value met in running text: its bytes there, and its text in the form that `codec<…>::read` accepts.
struct finding {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text;

  constexpr std::size_t end() const { return offset + length; }
  bool operator==(const finding&) const = default;
};

/// What scanners ask of the characters around a place.
namespace scanning {

/// The byte at `at`, or '\0' outside the text.
constexpr char at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

/// The code point before byte `at`, U+0000 at the beginning.
constexpr char32_t before(std::string_view text, std::size_t at) {
  const decoded last = decode_before(text, at);
  return last.length == 0 ? U'\0' : last.code_point;
}

/// Is it a letter that may go on a word of Latin, Greek or Cyrillic letters? Chinese needs no space before an address.
constexpr bool joins(char32_t point) { return is_digit(point) || (is_letter(point) && !is_cjk(point)); }

/// The last non-blank byte before `from` on its line, '\n' when there is none.
constexpr char previous_mark(std::string_view text, std::size_t from) {
  // Far enough for the widest column of a table; a bound keeps hostile text linear.
  for (std::size_t back = 0; from > 0 && back < 256; ++back) {
    const char c = text[--from];
    if (c == '\n' || c == '\r') return '\n';
    if (c != ' ' && c != '\t') return c;
  }
  return '\n';
}

/// Does one of `words` (lower case) end the text before `at`, but for blanks and the marks of a label?
template <std::size_t N>
constexpr bool labelled(std::string_view text, std::size_t at, const std::string_view (&words)[N]) {
  std::string_view head = text.substr(0, at);
  for (int marks = 0; marks < 12 && !head.empty(); ++marks) {
    const decoded last = decode_before(head, head.size());
    const bool mark = (is_space(last.code_point) && last.code_point != '\n') || last.code_point == ':' ||
                      last.code_point == '*' || last.code_point == '.' || last.code_point == '_' ||
                      last.code_point == 0xFF1A || last.code_point == '(' || last.code_point == ')' ||
                      last.code_point == 0xFE0F || last.code_point == '#' || last.code_point == '|' ||
                      (last.code_point == '-' && head.size() < at && text[head.size()] == ' ');
    if (!mark) break;
    head.remove_suffix(last.length);
  }
  for (const std::string_view word : words) {
    if (head.size() < word.size()) continue;
    const std::string_view tail = head.substr(head.size() - word.size());
    if (!equal_folded(tail, word)) continue;
    const char32_t left = before(head, head.size() - word.size());
    if (!ascii::is_alpha(word.front()) || !joins(left)) return true;
  }
  return false;
}

}  // namespace scanning

}  // namespace vitae
