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

/// Which lines are taken to go on in the next one.
enum class line_rests {
  none,
  filled,         ///< those that had no room for its first word
  filled_unended  ///< of these those that no stop and no bracket closes
};

/// Which of some lines items begin in: those that begin with a capital or a number and in which none goes on.
inline std::vector<span> item_beginnings(const plain_text& plain, const std::vector<span>& lines, line_rests which) {
  const auto text = [&](span line) { return plain.of(line.begin, line.end); };
  std::size_t width = 0;
  for (const span line : lines) width = std::max(width, filled_lines::columns(text(line)));
  const auto goes_on = [&](std::string_view above, std::string_view line) {
    const bool ended = above.ends_with('.') || above.ends_with(')');
    if (which == line_rests::none || (which == line_rests::filled_unended && ended)) return false;
    return filled_lines::is_full(above, line, width);
  };
  std::vector<span> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const char32_t first = decode(text(lines[i]), 0).code_point;
    if (i > 0 && goes_on(text(lines[i - 1]), text(lines[i]))) continue;
    if (is_upper(first) || (first < 0x80 && ascii::is_digit(static_cast<char>(first)))) found.push_back(lines[i]);
  }
  return found;
}

}  // namespace vitae::wild_text
