// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Word lists as sorted constant data, and the hash tables over them that the compiler builds. Their words are in lower
/// case and without accents: the plain form of `word_run`.
namespace vitae::wild_text::words {

/// Is a list in the order of bytes, each word once? Each list asserts it of itself.
template <std::size_t N>
constexpr bool is_sorted(const std::string_view (&list)[N]) {
  for (std::size_t i = 1; i < N; ++i) {
    if (!(list[i - 1] < list[i])) return false;
  }
  return true;
}

/// A number for a word, from its length and its first and last four bytes: cheap, and different for most words.
constexpr std::uint32_t hash(std::string_view word) {
  const auto four = [word](std::size_t from) {
    std::uint32_t bytes = 0;
    for (std::size_t i = 0; i < 4 && from + i < word.size(); ++i) {
      bytes = bytes << 8U | static_cast<unsigned char>(word[from + i]);
    }
    return bytes;
  };
  const std::uint32_t first = four(0), last = four(word.size() < 4 ? 0 : word.size() - 4);
  const std::uint32_t mixed = (first * 0x9E3779B1U) ^ (last + static_cast<std::uint32_t>(word.size())) * 0x85EBCA6BU;
  return mixed ^ mixed >> 15U;
}

/// An open hash table over a list: numbers of its words, from 1; 0 is an empty slot.
template <std::size_t N>
struct word_table {
  static constexpr std::size_t capacity() {
    std::size_t slots = 8;
    while (slots < 2 * N) slots *= 2;
    return slots;
  }
  std::uint16_t slots[capacity()]{};

  constexpr explicit word_table(const std::string_view (&list)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      std::size_t at = hash(list[i]) & (capacity() - 1);
      while (slots[at] != 0) at = (at + 1) & (capacity() - 1);
      slots[at] = static_cast<std::uint16_t>(i + 1);
    }
  }
};

template <const auto& List>
inline constexpr word_table table_of{List};

/// Is a word in a list? `lists<language_names>("french")`
template <const auto& List>
constexpr bool lists(std::string_view word) {
  constexpr const auto& table = table_of<List>;
  constexpr std::size_t mask = table.capacity() - 1;
  for (std::size_t at = hash(word) & mask; table.slots[at] != 0; at = (at + 1) & mask) {
    if (List[table.slots[at] - 1U] == word) return true;
  }
  return false;
}

}  // namespace vitae::wild_text::words
