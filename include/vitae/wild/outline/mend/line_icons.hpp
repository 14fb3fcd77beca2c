// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Icons of a font that PDF readers have no letter for, in front of titles and addresses: "\uF19D Education". A glyph
/// of the private use that begins one line alone marks no items.
namespace line_icons {

/// The private use of the first plane.
inline constexpr char32_t lowest = 0xE000, highest = 0xF8FF;

/// Such a glyph at the beginning of a line.
struct icon {
  char32_t glyph;
  std::size_t begin, end;  // with the blanks behind it
};

/// Those of a text, but for such as have no word behind them.
inline std::vector<icon> all_in(std::string_view text) {
  std::vector<icon> found;
  for (std::size_t at = text.find_first_of("\xEE\xEF"); at < text.size(); at = text.find_first_of("\xEE\xEF", at + 1)) {
    const decoded c = decode(text, at);
    if (c.code_point < lowest || c.code_point > highest) continue;
    const std::size_t before = text.substr(0, at).find_last_not_of(" \t");
    if (before != text.npos && text[before] != '\n') continue;
    const std::size_t word = std::min(text.find_first_not_of(" \t", at + c.length), text.size());
    if (word < text.size() && text[word] != '\n') found.push_back({c.code_point, at, word});
  }
  return found;
}

}  // namespace line_icons

/// A text without the icons in front of its titles.
inline plain_text without_line_icons(plain_text plain) {
  const std::vector<line_icons::icon> icons = line_icons::all_in(plain.text);
  if (icons.empty()) return plain;
  std::vector<unsigned> lines(line_icons::highest - line_icons::lowest + 1);  // that each glyph begins
  for (const line_icons::icon& i : icons) ++lines[i.glyph - line_icons::lowest];
  plain_edit edit(std::move(plain));
  for (const line_icons::icon& i : icons)
    if (lines[i.glyph - line_icons::lowest] == 1) edit.keep_to(i.begin), edit.skip_to(i.end);
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
