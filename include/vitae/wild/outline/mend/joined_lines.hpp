// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/extent.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Lines that a converter joined into one. Readers of PDFs that put a blank between all pieces of a page make two of a
/// line's end, a piece without text, and three of a blank between two prints in a line; what prints tags as blanks
/// makes many of it.
namespace joined_lines {

/// How many blanks a line's end became, at least and at most.
struct gap_width {
  std::size_t least, most;
};
inline constexpr gap_width two_blanks{2, 2}, wide{8, 200};

/// The longest line of a text.
constexpr extent longest_line(std::string_view text) {
  extent longest;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end - at > longest.length) longest = {at, end - at};
    at = end + 1;
  }
  return longest;
}

/// Where the next gap of that width is within a line, from `at` on; npos where there is none. A tab at it is a
/// column's.
constexpr std::size_t next_gap(std::string_view line, std::size_t at, gap_width width) {
  for (at = line.find("  ", at); at != line.npos; at = line.find("  ", at)) {
    const std::size_t end = std::min(line.find_first_not_of(' ', at), line.size());
    if (end - at >= width.least && end - at <= width.most && (end == line.size() || line[end] != '\t')) return at;
    at = end;
  }
  return at;
}

/// Is a line made of several? If it is long and has gaps every other phrase, those of two blanks not only where typists
/// put them, behind sentences.
constexpr bool is_joined(std::string_view line, gap_width width) {
  constexpr std::size_t shortest = 600, bytes_a_line = 160;
  if (line.size() < shortest) return false;
  std::size_t gaps = 0, stops = 0;
  for (std::size_t at = next_gap(line, 0, width); at != line.npos; at = next_gap(line, at + width.least, width)) {
    ++gaps;
    stops += at > 0 && std::string_view(".!?:").find(line[at - 1]) != std::string_view::npos ? 1U : 0U;
  }
  return gaps * bytes_a_line >= line.size() && (width.least > 2 || stops * 2 < gaps);
}

}  // namespace joined_lines

/// Puts the ends of lines back that a converter joined into one which holds most of the document. They are hard ones:
/// where lines were only wrapped, the converter joined them with a single blank.
inline plain_text part_joined_lines(plain_text plain) {
  const extent line = joined_lines::longest_line(plain.text);
  const std::string whole(line.of(plain.text));
  if (whole.size() * 2 < plain.text.size()) return plain;
  for (const joined_lines::gap_width width : {joined_lines::wide, joined_lines::two_blanks}) {
    if (!joined_lines::is_joined(whole, width)) continue;
    for (std::size_t at = joined_lines::next_gap(whole, 0, width); at != whole.npos;
         at = joined_lines::next_gap(whole, at + width.least, width))
      plain.text[line.offset + at] = '\n', plain.styles[line.offset + at] = style::inserted;
    break;
  }
  return plain;
}

}  // namespace vitae::wild_text
