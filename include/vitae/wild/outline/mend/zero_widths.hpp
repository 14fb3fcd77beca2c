// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Signs without width that word processors put around each run of their text, and that a reader of PDFs keeps, at
/// times in place of the blank between two runs.
namespace zero_widths {

/// How many bytes of such signs (U+200B, U+2060, U+FEFF) stand at a place.
constexpr std::size_t length_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view sign : {"\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"})
      if (text.substr(end, sign.size()) == sign) end += sign.size(), more = true;
  }
  return end - at;
}

/// Where the next ones begin; the end of the text where there are none.
constexpr std::size_t next_in(std::string_view text, std::size_t at) {
  for (; (at = std::min(text.find_first_of("\xE2\xEF", at), text.size())) < text.size(); ++at)
    if (length_at(text, at) > 0) break;
  return at;
}

/// Does a run of them from `begin` to `end` stand for a blank: two between letters, as one run ends there and one
/// begins, or one between a comma and a letter?
inline bool is_blank(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin == 0 || end >= text.size()) return false;
  const auto in_word = [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); };
  const char before = text[begin - 1];
  if (!in_word(text[end])) return false;
  return in_word(before) ? end - begin > 3 : std::string_view(",;:)").find(before) != std::string_view::npos;
}

/// Is the blank behind such signs none, as it parts the first letter of a line from the rest of its word: "D\u200B
/// ata"? "A" and "I", "E", "O", "U" and "Y" are words in one language or another.
constexpr bool parts_word(std::string_view text, std::size_t begin, std::size_t end) {
  const bool first = begin > 0 && (begin == 1 || text[begin - 2] == '\n') && ascii::is_upper(text[begin - 1]);
  return first && end + 1 < text.size() && text[end] == ' ' && ascii::is_lower(text[end + 1]) &&
         std::string_view("AEIOUY").find(text[begin - 1]) == std::string_view::npos;
}

}  // namespace zero_widths

/// A text without signs that have no width, with the blanks that they stand for.
inline plain_text without_zero_widths(plain_text plain) {
  std::size_t at = zero_widths::next_in(plain.text, 0);
  if (at == plain.text.size()) return plain;
  const std::string text = plain.text;
  plain_edit edit(std::move(plain));
  for (std::size_t end = 0; at < text.size(); at = zero_widths::next_in(text, end)) {
    end = at + zero_widths::length_at(text, at);
    edit.keep_to(at);
    if (zero_widths::is_blank(text, at, end)) edit.insert(' ');
    if (zero_widths::parts_word(text, at, end)) ++end;
    edit.skip_to(end);
  }
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
