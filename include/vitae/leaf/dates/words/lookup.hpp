// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/dates/words.hpp>
#include <vitae/leaf/dates/words/more_words.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::dates {

/// What a word means in a date.
struct word_sense {
  sense what = sense::none;
  std::uint8_t value = 0;
};

/// The hash table over `date_words` and `more_date_words`, made by the compiler.
namespace word_table {

struct slot {
  std::string_view word;
  word_sense means;
};

inline constexpr std::size_t longest = 26;  // bytes
inline constexpr std::size_t size = 4096;   // a power of two, more than twice the words

/// Calls `use` with each word of the lists, and what it means.
template <class Use>
constexpr void each_word(Use use) {
  const auto all = [&](const spellings& group) {
    for (std::size_t at = 0; at < group.words.size();) {
      const std::size_t end = std::min(group.words.find(' ', at), group.words.size());
      if (end > at) use(group.words.substr(at, end - at), word_sense{group.what, group.value});
      at = end + 1;
    }
  };
  for (const spellings& group : date_words) all(group);
  for (const spellings& group : more_date_words) all(group);
}

constexpr std::size_t hash(std::string_view word) {
  std::uint32_t mixed = 2166136261U;
  for (const char c : word) mixed = (mixed ^ static_cast<unsigned char>(c)) * 16777619U;
  return (mixed ^ mixed >> 15) % size;
}

constexpr std::array<slot, size> make() {
  std::array<slot, size> table{};
  for (slot& empty : table) empty = {};  // g++ 13 fails on constants with elements that nothing wrote
  each_word([&](std::string_view word, word_sense means) {
    std::size_t home = hash(word);
    while (!table[home].word.empty() && table[home].word != word) home = (home + 1) % size;
    if (table[home].word.empty()) table[home] = {word, means};
  });
  return table;
}

inline constexpr std::array<slot, size> slots = make();
/// A set of words by what is read off them at once: the first two letters, the last one, the length. Most words of a
/// text are not in it and need no hash. Letters count by their last five bits, so case does not matter.
struct outlines {
  std::uint32_t ending[32 * 32]{};     // by first and last letter, a bit a length
  std::uint32_t beginning[32 * 32]{};  // by the first two

  constexpr outlines() {
    each_word([&](std::string_view word, word_sense) {
      ending[pair(word.front(), word.back())] |= 1U << word.size();
      beginning[pair(word.front(), second_of(word))] |= 1U << word.size();
    });
  }
  /// Whether a word of ASCII letters may be in the set.
  constexpr bool may_hold(std::string_view word) const {
    if (word.size() > longest) return false;
    const std::uint32_t lengths =
        ending[pair(word.front(), word.back())] & beginning[pair(word.front(), second_of(word))];
    return (lengths >> word.size() & 1U) != 0;
  }
  static constexpr char second_of(std::string_view word) { return word.size() > 1 ? word[1] : word[0]; }
  static constexpr std::size_t pair(char one, char other) {
    return (static_cast<unsigned char>(one) & 31U) << 5U | (static_cast<unsigned char>(other) & 31U);
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
    if (length + 2 > word_table::longest || letter >= 0x700) return {};
    if (letter >= 0x80) plain[length++] = static_cast<char>(0xC0 | letter >> 6);
    plain[length++] = static_cast<char>(letter >= 0x80 ? 0x80 | (letter & 0x3F) : letter);
  }
  const std::string_view folded(plain, length);
  if (length == 0) return {};
  for (std::size_t home = word_table::hash(folded);; home = (home + 1) % word_table::size) {
    if (word_table::slots[home].word == folded) return word_table::slots[home].means;
    if (word_table::slots[home].word.empty()) return {};
  }
}

}  // namespace vitae::dates
