// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// A stroke that leads the eye over a gap, three marks or more: where it begins and ends in a text, from a byte on;
/// empty where there is none.
constexpr span leader_in(std::string_view text, std::size_t from) {
  constexpr std::string_view strokes[] = {"\xE2\x94\x80", "\xE2\x94\x81", "\xE2\x95\x90"};  // "─", "━", "═"
  for (std::size_t at = text.find('\xE2', from); at < text.size(); at = text.find('\xE2', at + 1))
    for (const std::string_view stroke : strokes) {
      std::size_t end = at;
      while (text.substr(end).starts_with(stroke)) end += stroke.size();
      if (end - at >= 3 * stroke.size()) return {at, end};
    }
  return {};
}

/// Makes gaps of the strokes that are drawn between what stands in a line: "Lamp Keeper ────── 2015 - 2019".
inline plain_text without_leaders(plain_text plain) {
  span said;             // what a line says, without the blanks around it
  std::size_t next = 0;  // where the line behind it begins
  for (span s = leader_in(plain.text, 0); !s.empty(); s = leader_in(plain.text, s.end)) {
    if (s.begin >= next) {
      const std::size_t begin = s.begin == 0 ? 0 : plain.text.rfind('\n', s.begin - 1) + 1;
      const std::size_t end = std::min(plain.text.find('\n', s.end), plain.text.size());
      said = trim(plain, {begin, end});
      next = end + 1;
    }
    const bool within = said.begin < s.begin && s.end < said.end;
    if (!within || plain.text[s.begin - 1] != ' ' || plain.text[s.end] != ' ') continue;
    std::fill(plain.text.begin() + static_cast<std::ptrdiff_t>(s.begin),
              plain.text.begin() + static_cast<std::ptrdiff_t>(s.end), ' ');
    plain.text[s.begin] = '\t';
  }
  return plain;
}

/// Makes gaps narrow that are wider than any line's text, as those before the dates of a page laid out in small print.
inline plain_text narrow_gaps(plain_text plain) {
  constexpr std::size_t widest = 64, kept = 32;
  constexpr std::string_view blanks = "                                                                ";
  static_assert(blanks.size() == widest);
  std::size_t at = plain.text.find(blanks);
  if (at == plain.text.npos) return plain;
  const std::string text = plain.text;
  plain_edit edit(std::move(plain));
  for (; at != text.npos; at = text.find(blanks, at)) {
    const std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
    const bool within = at > 0 && text[at - 1] != '\n' && end < text.size() && text[end] != '\n';
    if (within) edit.keep_to(at + kept), edit.skip_to(end);
    at = end;
  }
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
