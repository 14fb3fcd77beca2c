// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/mend/filled_lines.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Which of some lines items begin in: those that begin with a capital or a number, but with `filled` not behind a line
/// that had no room for the next word.
inline std::vector<span> item_beginnings(const plain_text& plain, const std::vector<span>& lines, bool filled) {
  const auto text = [&](span line) { return plain.of(line.begin, line.end); };
  std::size_t width = 0;
  for (const span line : lines) width = std::max(width, filled_lines::columns(text(line)));
  std::vector<span> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const char32_t first = decode(text(lines[i]), 0).code_point;
    const bool goes_on = i > 0 && filled && filled_lines::is_full(text(lines[i - 1]), text(lines[i]), width);
    if (!goes_on && (is_upper(first) || (first < 0x80 && ascii::is_digit(static_cast<char>(first)))))
      found.push_back(lines[i]);
  }
  return found;
}

}  // namespace vitae::wild_text
