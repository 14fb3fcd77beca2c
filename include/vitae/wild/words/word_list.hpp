// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vitae/source/literal.hpp>

/// Word lists as sorted constant data, and the hash tables over them that the compiler builds. Their words are in lower
/// case and without accents: the plain form of `word_run`.
namespace vitae::wild_text::words {

/// Is a list in the order of bytes, each word once? The tests of each list assert it.
template <class Word, std::size_t N>
constexpr bool is_sorted(const Word (&list)[N]) {
  for (std::size_t i = 1; i < N; ++i) {
    if (!(list[i - 1] < list[i])) return false;
  }
  return true;
}

/// Four bytes as a number, the first one lowest; spelled out, since that is one load, and little to do for a compiler
/// that evaluates it.
constexpr std::uint32_t number_of(const char* bytes) {
  return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[0])) |
         static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[1])) << 8U |
         static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[2])) << 16U |
         static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[3])) << 24U;
}

/// A number for a word, from its length and its first and last four bytes: cheap, and different for most words.
[[gnu::always_inline]] constexpr std::uint32_t hash(std::string_view word) {
  const auto size = static_cast<std::uint32_t>(word.size());
  std::uint32_t first = 0, last = 0;
  if (size >= 4) {
    first = number_of(word.data());
    last = number_of(word.data() + (size - 4));
  } else {
    for (std::uint32_t i = size; i-- > 0;) first = first << 8U | static_cast<unsigned char>(word[i]);
    last = first;
  }
  const std::uint32_t mixed = (first * 0x9E3779B1U) ^ (last + size) * 0x85EBCA6BU;
  return mixed ^ mixed >> 15U;
}

/// A word with its hash, which is worked out once for all the lists that the word is looked for in.
struct hashed_word : std::string_view {
  std::uint32_t hash;

  constexpr hashed_word(std::string_view word, std::uint32_t its_hash) : std::string_view(word), hash(its_hash) {}
  constexpr explicit hashed_word(std::string_view word) : hashed_word(word, words::hash(word)) {}

  /// Is it the word in quotes? By the compiler's own functions and always inlined, for then it is little to do: the
  /// other's length is known, and mostly another one.
  [[gnu::always_inline]] friend constexpr bool operator==(const hashed_word& word, const char* other) {
    if (std::is_constant_evaluated()) return word.compare(other) == 0;
    return word.size() == __builtin_strlen(other) && __builtin_memcmp(word.data(), other, word.size()) == 0;
  }
};

/// How many words the entries of a list have, at most, that are or begin with a word of some hash; for most words
/// none. Kept with four bits of that word's hash, which tell most others that would share its place.
class longest_entry {
 public:
  constexpr void add(std::uint32_t hash, std::size_t words) {
    if (kept_ == 0) kept_ = tag_of(hash);
    if ((kept_ & tags) != tag_of(hash)) kept_ &= most;  // of several words: no tag
    if (words > (kept_ & most)) kept_ = static_cast<std::uint8_t>((kept_ & tags) | (words < most ? words : most));
  }
  constexpr std::size_t of(std::uint32_t hash) const {
    return kept_ > most && (kept_ & tags) != tag_of(hash) ? 0 : kept_ & most;
  }

 private:
  static constexpr std::uint8_t most = 7, tags = 0xF8;

  static constexpr std::uint8_t tag_of(std::uint32_t hash) {
    return static_cast<std::uint8_t>(0x80U | hash >> 28U << 3U);
  }

  std::uint8_t kept_ = 0;
};

/// How many slots the table over that many words has.
constexpr std::size_t slots_for(std::size_t words) {
  std::size_t slots = 8;
  while (slots < 2 * words) slots *= 2;
  return slots;
}

/// An open hash table over a list of words in quotes. A slot has the upper half of a word's hash and the word's number,
/// from 1; 0 is an empty slot. Beside it, how many words the entries have that are or begin with a word of such a hash.
template <std::size_t N>
struct word_table {
  static constexpr std::size_t capacity = slots_for(N);

  std::uint32_t slots[capacity]{};
  longest_entry longest[2 * capacity]{};

  template <class Word>
  constexpr explicit word_table(const Word (&list)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      const std::uint32_t number = hash(list[i]);
      std::size_t at = number & (capacity - 1);
      while (slots[at] != 0) at = (at + 1) & (capacity - 1);
      slots[at] = (number & 0xFFFF0000U) | static_cast<std::uint32_t>(i + 1);
      longest[number & (2 * capacity - 1)].add(number, 1);
      const char* const space = __builtin_strchr(list[i].data(), ' ');
      if (space == nullptr) continue;
      const auto end = static_cast<std::size_t>(space - list[i].data());
      const std::uint32_t first = hash(list[i].substr(0, end));
      std::size_t count = 1;
      for (std::size_t j = end; j < list[i].size(); ++j) count += space[j - end] == ' ';
      longest[first & (2 * capacity - 1)].add(first, count);
    }
  }
};

template <const auto& List>
inline constexpr word_table table_of{List};

/// At most how many words an entry of a list has that is or begins with a word of this hash; 0 if none does.
template <const auto& List>
[[gnu::always_inline]] constexpr std::size_t longest_from(std::uint32_t hash) {
  constexpr const auto& table = table_of<List>;
  return table.longest[hash & (2 * table.capacity - 1)].of(hash);
}

/// Whether a list holds a word, by the slots of its table.
template <class Word>
constexpr bool probe(const std::uint32_t* slots, std::size_t mask, const Word* list, const hashed_word& word) {
  for (std::size_t at = word.hash & mask; slots[at] != 0; at = (at + 1) & mask)
    if (((slots[at] ^ word.hash) & 0xFFFF0000U) == 0 && list[(slots[at] & 0xFFFFU) - 1] == word) return true;
  return false;
}

/// Is a word in a list? `lists<language_names>("french")`
template <const auto& List>
constexpr bool lists(const hashed_word& word) {
  constexpr const auto& table = table_of<List>;
  return longest_from<List>(word.hash) > 0 && probe(table.slots, table.capacity - 1, List, word);
}
template <const auto& List>
[[gnu::always_inline]] constexpr bool lists(std::string_view word) {
  return lists<List>(hashed_word(word));
}

/// Does a word end in one of a few and have something before it?
template <class Word, std::size_t N>
constexpr bool ends_in_any(std::string_view word, const Word (&ends)[N]) {
  for (const std::string_view end : ends)
    if (word.size() > end.size() && word.back() == end.back() && word.ends_with(end)) return true;
  return false;
}

/// The ends of words in a list by their last letter: from the first of them that has it, each leads to the next.
template <std::size_t N>
struct ending_chains {
  std::uint8_t first[32]{}, next[N]{};  // 1 + the index of an end; 0 for none

  template <class Word>
  constexpr explicit ending_chains(const Word (&list)[N]) {
    static_assert(N < 0x100);
    for (std::size_t i = N; i > 0; --i) {
      std::uint8_t& last = first[place_of(list[i - 1])];
      next[i - 1] = last;
      last = static_cast<std::uint8_t>(i);
    }
  }
  static constexpr std::size_t place_of(std::string_view word) { return static_cast<unsigned char>(word.back()) & 31U; }
};

template <const auto& List>
inline constexpr ending_chains endings_of{List};

/// Does a word end in one of a longer list and have something before it?
template <const auto& List>
constexpr bool ends_in_any(std::string_view word) {
  constexpr const auto& chains = endings_of<List>;
  for (std::size_t i = word.empty() ? 0 : chains.first[chains.place_of(word)]; i > 0; i = chains.next[i - 1])
    if (word.size() > List[i - 1].size() && word[word.size() - List[i - 1].size()] == List[i - 1][0] &&
        word.ends_with(List[i - 1]))
      return true;
  return false;
}

}  // namespace vitae::wild_text::words
