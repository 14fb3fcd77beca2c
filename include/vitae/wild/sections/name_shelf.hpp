// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A name of a member, as its schema spells it.
struct member_name {
  std::string_view text;
  const member_info* member;
};

/// Names by their keys, all of those with one initial, also as recognition of print spoils them.
class name_shelf {
 public:
  explicit name_shelf(const std::vector<member_name>& spelled) {
    std::size_t bytes = 0;
    for (const member_name& n : spelled) bytes += n.text.size();
    keys_.reserve(bytes);
    names_.reserve(spelled.size());
    for (const member_name& n : spelled) {
      const std::size_t at = keys_.size();
      append_title_key(keys_, n.text);
      names_.push_back({n.member, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(keys_.size() - at)});
    }
    std::size_t size = 8;
    while (size < names_.size() * 2) size *= 2;
    slots_.assign(size, 0);
    heads_.assign(size * 4, false);
    for (std::size_t i = names_.size(); i > 0; --i) {
      name& n = names_[i - 1];
      heads_[head_of(key_of(n))] = true;
      n.next = std::exchange(chains_[chain_of(n.size)], static_cast<std::uint32_t>(i));
      slots_[place(key_of(n))] = static_cast<std::uint32_t>(i);
    }
  }

  /// The member of exactly that key; or null.
  const member_info* find(std::string_view key) const {
    const std::size_t at = place(key);
    return slots_[at] != 0 ? names_[slots_[at] - 1].member : nullptr;
  }

  /// Another member than `first` of exactly that key; or null.
  const member_info* find_other(std::string_view key, const member_info* first) const {
    for (std::size_t n = chains_[chain_of(key.size())]; n != 0; n = names_[n - 1].next)
      if (key_of(names_[n - 1]) == key && names_[n - 1].member != first) return names_[n - 1].member;
    return nullptr;
  }

  /// "professionalexperience": OCR loses spaces.
  const member_info* find_glued(std::string_view key) const {
    for (const name& n : names_) {
      const std::string_view known = key_of(n);
      if (known.size() <= key.size() || known.size() > key.size() + 3 || known[0] != key[0]) continue;
      std::size_t i = 0;
      for (const char c : known) i += i < key.size() && c == key[i] ? 1U : c == ' ' ? 0U : known.size();
      if (i == key.size()) return n.member;
    }
    return nullptr;
  }

  /// "work experiance", "skil", "expereince": one letter is wrong, missing or too many, or two have changed places; the
  /// first one is right. A sign of East Asian writing that differs is another word.
  const member_info* find_misspelt(std::string_view key) const {
    if (is_cjk(decode(key, 0).code_point)) return nullptr;
    std::size_t first = names_.size() + 1;
    for (const std::size_t size : {key.size() - 1, key.size(), key.size() + 1})
      for (std::size_t n = chains_[chain_of(size)]; n != 0 && n < first; n = names_[n - 1].next)
        if (names_[n - 1].size == size && is_misspelt(key, key_of(names_[n - 1]))) first = n;
    return first > names_.size() ? nullptr : names_[first - 1].member;
  }

  /// Whether a name begins with the first word of a key.
  bool begins_a_name(std::string_view key) const { return heads_[head_of(key)]; }

 private:
  struct name {
    const member_info* member;
    std::uint32_t at, size;  // of its key in the keys
    std::uint32_t next = 0;  // 1 + the index of the next one in its chain
  };

  /// Where the chain of names begins that have about such a size.
  static constexpr std::size_t chain_of(std::size_t size) { return size % 32; }

  static bool is_misspelt(std::string_view key, std::string_view known) {
    if (known.size() < 5 || known[0] != key[0]) return false;
    std::size_t i = 0, k = std::min(known.size(), key.size());
    while (i < k && known[i] == key[i]) ++i;
    std::size_t same = 0;
    while (same < k - i && known[known.size() - 1 - same] == key[key.size() - 1 - same]) ++same;
    const std::size_t left = std::max(known.size(), key.size()) - i - same;
    return known.size() != key.size() ? left == 1 : known.size() > 8 && (left == 1 || swapped(known, key, i, left));
  }

  std::string_view key_of(const name& n) const { return {keys_.data() + n.at, n.size}; }

  /// The slot of a key, or the empty one where it belongs.
  std::size_t place(std::string_view key) const {
    std::size_t at = words::hash(key) & (slots_.size() - 1);
    while (slots_[at] != 0 && key_of(names_[slots_[at] - 1]) != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  /// Where the first word of a key belongs among the heads.
  std::size_t head_of(std::string_view key) const {
    return words::hash(key.substr(0, key.find(' '))) & (heads_.size() - 1);
  }

  std::string keys_;                        // one after another
  std::vector<name> names_;                 // in declared order
  std::vector<std::uint32_t> slots_;        // 1 + the index of a name, 0 for none; the first of equal names counts
  std::vector<char> heads_;                 // by hash, whether a name begins with such a word
  std::array<std::uint32_t, 32> chains_{};  // 1 + the index of a name
};

}  // namespace vitae::wild_text
