// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::wild_text::citing {

/// A piece of text that Pandoc raises ("10^th^", "Stone J^1^"): how long it is with its marks, and what of it is read.
struct raised_text {
  std::size_t length = 0;  ///< 0 where there is none
  std::string_view read;   ///< an ordinal's ending; a mark is not read
};

constexpr raised_text raised_at(std::string_view line, std::size_t at) {
  const std::size_t close = line.substr(0, at + 8).find('^', at + 1);
  if (close == line.npos || close == at + 1) return {};
  const std::string_view inside = line.substr(at + 1, close - at - 1);
  if (inside.find_first_of(" [](){}") != inside.npos) return {};
  const bool ending = inside == "th" || inside == "st" || inside == "nd" || inside == "rd";
  return {close + 1 - at, ending ? inside : std::string_view{}};
}

}  // namespace vitae::wild_text::citing
