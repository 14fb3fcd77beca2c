// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

/// Word lists as sorted constant data: their words are in lower case and without accents (see `plain_words_of`).
namespace vitae::wild_text::words {

/// Is a list in the order of bytes, each word once? Each list asserts it of itself.
template <std::size_t N>
constexpr bool is_sorted(const std::string_view (&list)[N]) {
  for (std::size_t i = 1; i < N; ++i) {
    if (!(list[i - 1] < list[i])) return false;
  }
  return true;
}

/// Is a word in a sorted list?
template <std::size_t N>
constexpr bool lists(const std::string_view (&sorted)[N], std::string_view word) {
  std::size_t low = 0, high = N;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const int order = sorted[middle].compare(word);
    if (order == 0) return true;
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return false;
}

}  // namespace vitae::wild_text::words
