// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/lines/small_beginnings.hpp>

namespace vitae::wild_text {

/// How the lines of a text were wrapped.
struct wrapping {
  std::size_t width = 0;                       ///< of the longest; 0 where none were
  std::size_t least = std::string_view::npos;  ///< of nearly all that go on in the next line
};

/// Finds out how the lines of a text were wrapped.
class wrapped_lines {
 public:
  constexpr explicit wrapped_lines(std::string_view text) {
    std::string_view last;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = text.substr(at, end - at);
      take(line);
      if (last.size() >= narrowest && goes_on(last, line)) ++wrapped_[std::min(last.size(), widest)], ++count_;
      last = line;
      at = end + 1;
    }
  }

  constexpr wrapping read() const {
    wrapping found;
    if (count_ == 0) return found;
    if (longest_ >= 60 && long_ones_ * lines_a_long_one <= lines_) found.width = longest_;
    std::size_t width = 0;
    for (std::size_t passed = 0; passed * 10 <= count_; ++width) passed += wrapped_[width];
    found.least = width - 1 - shorter;
    return found;
  }

 private:
  static constexpr std::size_t narrowest = 45, widest = 150, lines_a_long_one = 40;

  /// A line of columns, which blanks part, may be as long as it is.
  constexpr void take(std::string_view line) {
    if (line.size() <= widest)
      longest_ = std::max(longest_, line.size());
    else if (line.find("   ") == line.npos)
      ++long_ones_;
    lines_ += line.empty() ? 0U : 1U;
  }

  /// Does a sentence go on in the next line, without a doubt?
  static constexpr bool goes_on(std::string_view line, std::string_view next) {
    const std::size_t first = std::min(next.find_first_not_of(" \t"), next.size());
    if (first == next.size() || ascii::is_upper(next[first]) || next[first] == '-') return false;
    return std::string_view(".:;!?|>").find(line.back()) == std::string_view::npos &&
           lines::begins_small(next.substr(first));
  }

  /// How much shorter one of the few may be that are shorter than nearly all.
  static constexpr std::size_t shorter = 3;

  std::size_t wrapped_[widest + 1]{}, count_ = 0, longest_ = 0, lines_ = 0, long_ones_ = 0;
};

}  // namespace vitae::wild_text
