// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::dates {

/// Small words, a space before and after each, in a hash table by their length and their first and last letters, which
/// tell most other words at once.
class word_bag {
 public:
  /// `word_bag(" hours days ")`
  constexpr explicit word_bag(std::string_view words) : words_(words) {
    for (std::size_t at = 1, end = 0; at < words.size(); at = end + 1) {
      end = words.find(' ', at);
      std::size_t slot = slot_of(words.substr(at, end - at));
      while (slots_[slot] != 0) slot = after(slot);
      slots_[slot] = static_cast<std::uint16_t>(at);
    }
  }

  /// Is a word one of them, in any case?
  [[gnu::always_inline]] constexpr bool holds(std::string_view word) const {
    return !word.empty() && slots_[slot_of(word)] != 0 && lists(word);
  }

 private:
  static constexpr std::size_t room = 256;

  static constexpr std::size_t after(std::size_t slot) { return (slot + 1) % room; }
  static constexpr std::size_t slot_of(std::string_view word) {
    const auto letter = [](char c) { return static_cast<unsigned char>(c) & 31U; };
    return (letter(word.front()) * 61 + letter(word.back()) * 7 + word.size()) % room;
  }

  /// Apart, so that what tells most words is small enough to be inlined.
  constexpr bool lists(std::string_view word) const {
    for (std::size_t slot = slot_of(word); slots_[slot] != 0; slot = after(slot)) {
      const std::string_view from = words_.substr(slots_[slot]);
      if (from.size() > word.size() && from[word.size()] == ' ' && ascii::begins(from, word)) return true;
    }
    return false;
  }

  std::string_view words_;
  std::uint16_t slots_[room]{};  // where a word begins; 0 for none
};

}  // namespace vitae::dates
