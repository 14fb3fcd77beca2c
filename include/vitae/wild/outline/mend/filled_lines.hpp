// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/mend/word_breaks.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Lines that a program filled, as pandoc does: it breaks a line only where the next word would not fit into it any
/// more, so that where lines end says nothing.
namespace filled_lines {

/// How many characters a text has.
constexpr std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The line that begins at a byte of a text, without its end and the blanks before that.
constexpr std::string_view line_at(std::string_view text, std::size_t at) {
  const std::string_view line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
  return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

/// Calls `use` with each line of a text and the one below it.
template <class Use>
constexpr void each_pair(std::string_view text, Use use) {
  std::string_view last;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size()) + 1) {
    const std::string_view line = line_at(text, at);
    use(std::exchange(last, line), line);
  }
}

/// Does a mark begin a line, which then goes on with no other: that of an item, a heading, a table, a tag?
constexpr bool is_marked(std::string_view line) {
  line = trimmed(line);
  std::size_t digits = 0;
  while (digits < line.size() && ascii::is_digit(line[digits])) ++digits;
  const std::string_view behind = line.substr(digits, 2);
  const bool numbered = digits > 0 && (behind == ". " || behind == ") ");
  return numbered || std::string_view("-*+>#|<=~`:\\").find(line[0]) != std::string_view::npos;
}

/// Are there columns in a line behind its first mark, or items that were joined into it?
constexpr bool is_parted(std::string_view line) {
  line = trimmed(line);
  return lines::has_gap(line.substr(std::min<std::size_t>(line.size(), 5))) || line.find("\xE2\x80\xA2") != line.npos;
}

/// The width of the longest line, addresses, markup and columns aside; 0 where that is none to which texts are wrapped.
constexpr std::size_t width_of(std::string_view text) {
  std::size_t longest = 0;
  each_pair(text, [&](std::string_view, std::string_view line) {
    if (line.size() <= longest || line.find("://") != line.npos || line.find('<') != line.npos) return;
    if (!is_parted(line)) longest = std::max(longest, columns(line));
  });
  return longest >= 60 && longest <= 110 ? longest : 0;
}

/// May a line go on in the next one, as far as that can be told from both?
constexpr bool may_go_on(std::string_view line, std::string_view next) {
  if (trimmed(line).empty() || trimmed(next).empty() || is_marked(next) || line.ends_with('\\')) return false;
  const char first = trimmed(line)[0];
  return first != '#' && first != '|' && !lines::is_rule(line) && !is_parted(line) && !is_parted(next);
}

/// Would the next line's first word not have fitted into a line of that width any more?
constexpr bool is_full(std::string_view line, std::string_view next, std::size_t width) {
  next = trimmed(next);
  return columns(line) + 1 + columns(next.substr(0, next.find(' '))) > width;
}

/// Is a text one of filled lines? Then nearly all lines are full that may go on.
constexpr bool fills(std::string_view text, std::size_t width) {
  std::size_t full = 0, short_ones = 0;
  each_pair(text, [&](std::string_view line, std::string_view next) {
    if (!may_go_on(line, next) || trimmed(line)[0] == '<' || line.find("://") != line.npos) return;
    ++(is_full(line, next, width) ? full : short_ones);
  });
  return full >= 8 && full >= 9 * short_ones;
}

}  // namespace filled_lines

/// Joins the lines that a program only filled, in a document that has such.
inline plain_text join_filled_lines(plain_text plain) {
  using namespace filled_lines;
  const std::string_view document = plain.document;
  const std::size_t width = width_of(document);
  if (width == 0 || !fills(document, width)) return plain;
  const plain_text whole = plain;
  plain_edit edit(std::move(plain));
  for (std::size_t at = whole.text.find('\n'); at != whole.text.npos; at = whole.text.find('\n', at + 1)) {
    const std::size_t end = whole.origin[at];
    if (document[end] != '\n' || (whole.styles[at] & (style::inserted | style::literal)) != 0) continue;
    const std::size_t begin = end == 0 ? 0 : document.rfind('\n', end - 1) + 1;
    const std::string_view line = line_at(document, begin), next = line_at(document, end + 1);
    if (document.substr(begin, end - begin).ends_with("  ") || !may_go_on(line, next) || !is_full(line, next, width))
      continue;
    const word_break word = word_break_at(whole.text, at);
    edit.keep_to(at - word.hyphen);
    if (!word.broken) edit.insert(' ');
    edit.skip_to(std::min(whole.text.find_first_not_of(" \t", at + 1), whole.text.size()));
  }
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
