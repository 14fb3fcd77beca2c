// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/dates/words.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::dates {

/// What a word means in a date.
struct word_sense {
  sense what = sense::none;
  std::uint8_t value = 0;
};

/// The hash table over `date_words`, made by the compiler.
namespace word_table {

struct slot {
  std::string_view word;
  word_sense means;
};

inline constexpr std::size_t longest = 18;
inline constexpr std::size_t size = 2048;  // a power of two, more than twice the words

constexpr std::size_t hash(std::string_view word) {
  std::uint32_t mixed = 2166136261U;
  for (const char c : word) mixed = (mixed ^ static_cast<unsigned char>(c)) * 16777619U;
  return (mixed ^ mixed >> 15) % size;
}

constexpr std::array<slot, size> make() {
  std::array<slot, size> table{};
  for (slot& empty : table) empty = {};  // g++ 13 fails on constants with elements that nothing wrote
  for (const spellings& group : date_words) {
    for (std::size_t at = 0; at < group.words.size();) {
      const std::size_t space = group.words.find(' ', at);
      const std::string_view word = group.words.substr(at, space - at);
      at = space == std::string_view::npos ? group.words.size() : space + 1;
      std::size_t home = hash(word);
      while (!table[home].word.empty() && table[home].word != word) home = (home + 1) % size;
      if (table[home].word.empty()) table[home] = {word, {group.what, group.value}};
    }
  }
  return table;
}

inline constexpr std::array<slot, size> slots = make();
/// A set of words by what is read off them at once: first letter, last letter, length. Most words of a text are not in
/// it and need no hash. Letters count by their last five bits, so case does not matter.
struct outlines {
  std::uint32_t lengths[32 * 32]{};  // by first and last letter, a bit a length

  constexpr outlines() {
    for (const spellings& group : date_words) {
      for (std::size_t at = 0; at < group.words.size();) {
        const std::size_t space = group.words.find(' ', at);
        const std::string_view word = group.words.substr(at, space - at);
        at = space == std::string_view::npos ? group.words.size() : space + 1;
        if (!word.empty()) lengths[ends_of(word)] |= 1U << word.size();
      }
    }
  }
  /// Whether a word of ASCII letters may be in the set.
  constexpr bool may_hold(std::string_view word) const {
    return word.size() <= longest && (lengths[ends_of(word)] >> word.size() & 1U) != 0;
  }
  static constexpr std::size_t ends_of(std::string_view word) {
    return (static_cast<unsigned char>(word.front()) & 31U) << 5U | (static_cast<unsigned char>(word.back()) & 31U);
  }
};

inline constexpr outlines known_outlines;

}  // namespace word_table

/// The sense of a word in any case, with its accents or without.
constexpr word_sense sense_of(std::string_view word) {
  char plain[word_table::longest] = {};
  std::size_t length = 0;
  for (std::size_t at = 0; at < word.size();) {
    const decoded next = decode(word, at);
    const char32_t letter = base_letter(fold(next.code_point));
    at += next.length;
    if (letter >= 0x300 && letter < 0x370) continue;  // an accent of its own
    const bool cyrillic = letter >= 0x400 && letter < 0x500;
    if (length + (cyrillic ? 2 : 1) > word_table::longest || (letter >= 0x80 && !cyrillic)) return {};
    if (cyrillic) plain[length++] = static_cast<char>(0xC0 | letter >> 6U);
    plain[length++] = static_cast<char>(cyrillic ? 0x80 | (letter & 0x3FU) : letter);
  }
  const std::string_view folded(plain, length);
  if (length == 0) return {};
  for (std::size_t home = word_table::hash(folded);; home = (home + 1) % word_table::size) {
    if (word_table::slots[home].word == folded) return word_table::slots[home].means;
    if (word_table::slots[home].word.empty()) return {};
  }
}

}  // namespace vitae::dates
