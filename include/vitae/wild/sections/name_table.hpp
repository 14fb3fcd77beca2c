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
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// The names of a record's members (label, aliases and name) by their keys, also as recognition of print spoils them.
class name_table {
 public:
  explicit name_table(const type_info& record) {
    for (const member_info& m : record.members) {
      add(m.name, m);
      add(m.note.label_text, m);
      std::string_view rest = m.note.other_names;
      while (!rest.empty()) {
        const std::size_t bar = rest.find('|');
        add(rest.substr(0, bar), m);
        rest = bar == rest.npos ? std::string_view{} : rest.substr(bar + 1);
      }
    }
    std::size_t size = 64;
    while (size < names_.size() * 2) size *= 2;
    slots_.assign(size, 0);
    heads_.assign(size * 4, false);
    for (const name& n : names_) heads_[head_of(n.key)] = true;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      std::size_t at = place(names_[i].key);
      while (slots_[at] != 0 && names_[slots_[at] - 1].key != names_[i].key) at = (at + 1) & (size - 1);
      if (slots_[at] == 0) slots_[at] = static_cast<std::uint32_t>(i + 1);
    }
    for (std::size_t i = names_.size(); i > 0; --i)
      names_[i - 1].next = std::exchange(chains_[chain_of(names_[i - 1].key[0], names_[i - 1].key.size())], i);
  }

  /// The member of exactly that key; or null.
  const member_info* find(std::string_view key) const {
    std::size_t at = place(key);
    while (slots_[at] != 0 && names_[slots_[at] - 1].key != key) at = (at + 1) & (slots_.size() - 1);
    return slots_[at] != 0 ? names_[slots_[at] - 1].member : nullptr;
  }

  /// Another member than `first` of exactly that key; or null.
  const member_info* find_other(std::string_view key, const member_info* first) const {
    for (std::size_t n = key.empty() ? 0 : chains_[chain_of(key[0], key.size())]; n != 0; n = names_[n - 1].next)
      if (names_[n - 1].key == key && names_[n - 1].member != first) return names_[n - 1].member;
    return nullptr;
  }

  /// "professionalexperience": OCR loses spaces.
  const member_info* find_glued(std::string_view key) const {
    for (const name& n : names_) {
      if (n.key.size() <= key.size() || n.key.size() > key.size() + 3 || n.key[0] != key[0]) continue;
      std::size_t i = 0;
      for (const char c : n.key) i += i < key.size() && c == key[i] ? 1U : c == ' ' ? 0U : n.key.size();
      if (i == key.size()) return n.member;
    }
    return nullptr;
  }

  /// "educa tion": a word that text lifted from a page has torn in two.
  const member_info* find_torn(const std::string& key) const {
    const std::size_t space = key.find(' ');
    const bool torn = key.size() > 6 && key.size() < 29 && space != key.npos && space == key.rfind(' ');
    return torn ? find(key.substr(0, space) + key.substr(space + 1)) : nullptr;
  }

  /// "work experiance", "skil", "expereince": one letter is wrong, missing or too many, or two have changed places; the
  /// first one is right. A sign of East Asian writing that differs is another word.
  const member_info* find_misspelt(std::string_view key) const {
    if (is_cjk(decode(key, 0).code_point)) return nullptr;
    std::size_t first = names_.size() + 1;
    for (const std::size_t size : {key.size() - 1, key.size(), key.size() + 1})
      for (std::size_t n = chains_[chain_of(key[0], size)]; n != 0 && n < first; n = names_[n - 1].next)
        if (names_[n - 1].key.size() == size && is_misspelt(key, names_[n - 1].key)) first = n;
    return first > names_.size() ? nullptr : names_[first - 1].member;
  }

  /// Whether any of the key's words begins a name: where none does, no part of the key is one.
  bool begins_a_name(std::string_view key) const {
    for (std::size_t at = 0; at < key.size();) {
      if (heads_[head_of(key.substr(at))]) return true;
      const std::size_t space = key.find(' ', at);
      at = space == key.npos ? key.size() : space + 1;
    }
    return false;
  }

 private:
  struct name {
    std::string key;
    const member_info* member;
    std::size_t next = 0;  // 1 + the index of the next one in its chain
  };

  /// Where the chain of names begins that have such an initial and about such a size.
  static constexpr std::size_t chain_of(char initial, std::size_t size) {
    return (static_cast<unsigned char>(initial) & 31U) * 16 + size % 16;
  }

  static bool is_misspelt(std::string_view key, std::string_view known) {
    if (known.size() < 5 || known[0] != key[0]) return false;
    std::size_t i = 0, k = std::min(known.size(), key.size());
    while (i < k && known[i] == key[i]) ++i;
    std::size_t same = 0;
    while (same < k - i && known[known.size() - 1 - same] == key[key.size() - 1 - same]) ++same;
    const std::size_t left = std::max(known.size(), key.size()) - i - same;
    return known.size() != key.size() ? left == 1 : known.size() > 8 && (left == 1 || swapped(known, key, i, left));
  }

  void add(std::string_view text, const member_info& m) {
    if (text.empty()) return;
    std::string key = title_key(text);
    if (!key.empty()) names_.push_back({std::move(key), &m});
  }

  /// Where a key belongs among the slots.
  std::size_t place(std::string_view key) const { return words::hash(key) & (slots_.size() - 1); }

  /// Where the first word of a key belongs among the heads.
  std::size_t head_of(std::string_view key) const {
    return words::hash(key.substr(0, key.find(' '))) & (heads_.size() - 1);
  }
  std::vector<name> names_;
  std::vector<std::uint32_t> slots_;           // 1 + the index of a name, 0 for none; the first of equal names counts
  std::vector<char> heads_;                    // by hash, whether a name begins with such a word
  std::array<std::size_t, 32 * 16> chains_{};  // 1 + the index of a name
};

}  // namespace vitae::wild_text
