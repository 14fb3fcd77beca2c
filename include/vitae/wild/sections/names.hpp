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
#include <vitae/wild/sections/title_words.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A member by its title, and how well the title fits: 1 exactly, 0 not at all.
struct named_member {
  const member_info* member = nullptr;
  float quality = 0;
  const member_info* also = nullptr;  ///< another one: "Education and Employment"
};

/// The members of a record by the titles people give them: label, aliases and name.
class name_index {
 public:
  explicit name_index(const type_info& record) {
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

  /// The member of exactly that name, as titles compare; or null.
  const member_info* exactly(std::string_view title) const { return find(title_key(title)); }

  /// Another member than `first` of exactly that name; or null.
  const member_info* exactly(std::string_view title, const member_info* first) const {
    const std::string key = title_key(title);
    for (std::size_t n = key.empty() ? 0 : chains_[chain_of(key[0], key.size())]; n != 0; n = names_[n - 1].next)
      if (names_[n - 1].key == key && names_[n - 1].member != first) return names_[n - 1].member;
    return nullptr;
  }

  /// The member that a section's title speaks of, by what it says (1), without its qualifiers, by one of its parts,
  /// or by its last word.
  named_member title(std::string_view text) const {
    if (text.size() > 90) return {};
    std::string key = joined_letters(title_key(text));
    if (key.empty() || std::count(key.begin(), key.end(), ' ') > 7) return {};
    if (const auto* m = find_torn(key)) return {m, 0.9F};
    if (const auto* m = find_bilingual(key)) return {m, 0.9F};
    const bool word = key.size() > 3 && key.find(' ') == key.npos, glued = word && key.size() > 9;
    if (!word && !begins_a_name(key)) return {};
    if (const auto* m = find(key)) return {m, 1.0F};
    for (std::string_view rest = key; drop_qualifier(rest);)
      if (const auto* m = find(rest)) return {m, 0.95F};
    std::string_view trunk = key;
    while (drop_last_qualifier(trunk))
      if (const auto* m = find(trunk)) return {m, 0.9F};
    if (words::lists<tidings>(std::string_view(key).substr(key.rfind(' ') + 1)) || tells_of_judging(key)) return {};
    if (const std::size_t colon = text.find(": "); text.find_first_of("0123456789", colon) != text.npos)
      if (const named_member head = title(text.substr(0, colon)); head.quality >= 0.95F) return {head.member, 0.8F};
    if (const named_member part = compound(key); part.member) return part;
    if (glued)
      if (const auto* m = find_glued(key)) return {m, 0.9F};
    if (const auto* m = find_misspelt(key)) return {m, 0.9F};
    if (const auto* m = before_joint(key, role_joints)) return {m, 0.8F};
    if (const std::size_t space = key.rfind(' '); space != key.npos)
      if (const auto* m = find(std::string_view(key).substr(space + 1))) return {m, 0.75F};
    if (const std::size_t first = key.find(' ');
        first != key.npos && first > 5 && !is_qualifier(std::string_view(key).substr(0, first)))
      if (const auto* m = find(std::string_view(key).substr(0, first))) return {m, 0.7F};
    if (const auto* m = before_joint(key, title_joints)) return {m, 0.6F};
    return {};
  }

 private:
  struct name {
    std::string key;
    const member_info* member;
    std::size_t next = 0;  // 1 + the index of the next one in its chain
  };

  /// "Experience as Lecturer": the member of what stands before a word that joins, the first of them that has one
  /// before it; or null.
  template <std::size_t Count>
  const member_info* before_joint(std::string_view key, const std::string_view (&joints)[Count]) const {
    const member_info* found = nullptr;
    std::size_t first = Count;
    for (std::size_t space = key.find(' '); space != key.npos; space = key.find(' ', space + 1))
      if (const member_info* m = find(key.substr(0, space)))
        for (std::size_t i = 0; i < first; ++i)
          if (key.find(joints[i]) == space) found = m, first = i;
    return found;
  }

  /// Where the chain of names begins that have such an initial and about such a size.
  static constexpr std::size_t chain_of(char initial, std::size_t size) {
    return (static_cast<unsigned char>(initial) & 31U) * 16 + size % 16;
  }

  void add(std::string_view text, const member_info& m) {
    if (text.empty()) return;
    std::string key = title_key(text);
    if (!key.empty()) names_.push_back({std::move(key), &m});
  }

  const member_info* find(std::string_view key) const {
    std::size_t at = place(key);
    while (slots_[at] != 0 && names_[slots_[at] - 1].key != key) at = (at + 1) & (slots_.size() - 1);
    return slots_[at] != 0 ? names_[slots_[at] - 1].member : nullptr;
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

  /// "教育背景education": a title in two scripts, one of which is known.
  const member_info* find_bilingual(std::string_view key) const {
    for (std::size_t at = utf8::ascii_run(key, 0) == key.size() ? key.size() : 0; at < key.size();) {
      const decoded c = decode(key, at), next = decode(key, at + c.length);
      at += c.length;
      if (at >= key.size() || is_cjk(c.code_point) == is_cjk(next.code_point)) continue;
      if (const auto* m = find(trimmed(key.substr(at)))) return m;
      return find(trimmed(key.substr(0, at)));
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
  /// first one is right.
  const member_info* find_misspelt(std::string_view key) const {
    std::size_t first = names_.size() + 1;
    for (const std::size_t size : {key.size() - 1, key.size(), key.size() + 1})
      for (std::size_t n = chains_[chain_of(key[0], size)]; n != 0 && n < first; n = names_[n - 1].next)
        if (names_[n - 1].key.size() == size && is_misspelt(key, names_[n - 1].key)) first = n;
    return first > names_.size() ? nullptr : names_[first - 1].member;
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

  /// Where a key belongs among the slots.
  std::size_t place(std::string_view key) const { return words::hash(key) & (slots_.size() - 1); }

  /// Where the first word of a key belongs among the heads.
  std::size_t head_of(std::string_view key) const {
    return words::hash(key.substr(0, key.find(' '))) & (heads_.size() - 1);
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

  static bool is_qualifier(std::string_view word) { return words::lists<title_qualifiers>(word); }
  static bool drop_qualifier(std::string_view& key) {
    const std::size_t space = key.find(' ');
    if (space == key.npos || !is_qualifier(key.substr(0, space))) return false;
    key.remove_prefix(space + 1);
    return true;
  }
  static bool drop_last_qualifier(std::string_view& key) {
    const std::size_t space = key.rfind(' ');
    if (space == key.npos || !is_qualifier(key.substr(space + 1))) return false;
    key = key.substr(0, space);
    return true;
  }

  /// "awards and honors", "skills and interests": the first part that is known; less sure where a part tells nothing,
  /// or only by its last word.
  named_member compound(std::string_view key) const {
    named_member best;
    bool all = true;
    std::size_t parts = 0;
    for (std::size_t at = 0; at <= key.size(); ++parts) {
      std::size_t to = key.find(" and ", at);
      if (to == key.npos) to = key.size();
      std::string_view part = key.substr(at, to - at);
      at = to + 5;
      if (is_qualifier(part)) continue;  // "professional and research experience"
      const member_info* m = find(part);
      if (m && best.member && m != best.member && !best.also) best.also = m;
      while (!m && drop_qualifier(part)) m = find(part);
      all = all && m;
      if (!m && part.rfind(' ') != part.npos) m = find(part.substr(part.rfind(' ') + 1));
      if (m && !best.member) best.member = m;
    }
    if (parts < 2 || !best.member) return {};
    best.quality = all ? 0.9F : 0.8F;
    return best;
  }

  std::vector<name> names_;
  std::vector<std::uint32_t> slots_;           // 1 + the index of a name, 0 for none; the first of equal names counts
  std::vector<char> heads_;                    // by hash, whether a name begins with such a word
  std::array<std::size_t, 32 * 16> chains_{};  // 1 + the index of a name
};

}  // namespace vitae::wild_text
