// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// Tells the bars of a line drawn down a page beside the text from those of tables: "2018 | Baker" and below it
/// "     | Baked rolls". Lines are asked for in order.
class rails {
 public:
  /// How many bytes at the beginning of a line are blanks and the bar that goes on with that of a line above; 0 where
  /// there is none.
  std::size_t length_in(std::string_view line) {
    const std::size_t bar = line.find('|');
    if (bar == line.npos || line.find('|', bar + 1) != line.npos) return 0;
    const std::size_t column = display_width(line.substr(0, bar));
    if (!trimmed(line.substr(0, bar)).empty()) return column_ = column, 0;
    return column > 0 && column == column_ ? bar + 1 : 0;
  }

 private:
  std::size_t column_ = 0;  // of the last bar with text before it
};

}  // namespace vitae::wild_text
