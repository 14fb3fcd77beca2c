// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::dates {

/// The number that the `count` bytes at `at` spell; -1 when they are not all there or not all digits. Count ≤ 9.
constexpr int number_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at > text.size() || text.size() - at < count) return -1;
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (!ascii::is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Appends a number, with zeros in front up to `width` digits.
constexpr void append_number(std::string& out, int value, int width) {
  for (int unit = width == 4 ? 1000 : width == 2 ? 10 : 1; unit > 0; unit /= 10) {
    out += static_cast<char>('0' + value / unit % 10);
  }
}

}  // namespace vitae::dates
