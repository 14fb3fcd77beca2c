// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/recent.hpp>
#include <vitae/wild/sections/name_table.hpp>
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
  explicit name_index(const type_info& record) : table_(record) {}

  /// The member of exactly that name, as titles compare; or null.
  const member_info* exactly(std::string_view title) const { return of_key(title_key(title)); }

  /// The member of the name that has that key; or null.
  const member_info* of_key(std::string_view key) const { return table_.find(key); }

  /// Another member than `first` of exactly that name; or null.
  const member_info* exactly(std::string_view title, const member_info* first) const {
    return table_.find_other(title_key(title), first);
  }

  /// The member that a section's title speaks of, by what it says (1), without its qualifiers, by one of its parts,
  /// or by its last word.
  named_member title(std::string_view text) const {
    if (text.size() > 90 || text.empty()) return {};
    return titles_.of(text, words::hash(text), [&] {
      const named_member found = look_up(text);
      const bool nobody = found.member && found.quality < 1 && found.member->appearance() == look::person;
      return nobody ? named_member{} : found;  // "Co-author"
    });
  }

 private:
  named_member look_up(std::string_view text) const {
    std::string key = joined_letters(title_key(text));
    if (key.empty()) return {};
    if (const auto* m = table_.find(key, text)) return {m, 1.0F};
    if (const auto* m = table_.find_torn(key)) return {m, 0.9F};
    if (std::count(key.begin(), key.end(), ' ') > 7) return {};
    const bool ascii = utf8::ascii_run(key, 0) == key.size();
    if (const auto* m = ascii ? nullptr : find_bilingual(key, labels(text))) return {m, 0.9F};
    const bool word = key.size() > 3 && key.find(' ') == key.npos, glued = word && key.size() > 9;
    if (!word && !table_.begins_a_name(key)) return {};
    if (const named_member touching = east_asian(key); touching.member) return touching;
    for (std::string_view rest = key; drop_qualifier(rest);)
      if (const auto* m = table_.find(rest, text)) return {m, 0.95F};
    std::string_view trunk = key;
    while (drop_last_qualifier(trunk))
      if (const auto* m = find(trunk)) return {m, 0.9F};
    if (words::lists<tidings>(std::string_view(key).substr(key.rfind(' ') + 1)) || tells_of_judging(key)) return {};
    if (const std::size_t colon = text.find(": "); text.find_first_of("0123456789", colon) != text.npos)
      if (const named_member head = title(text.substr(0, colon)); head.quality >= 0.95F) return {head.member, 0.8F};
    if (utf8::ascii_run(key, 0) == 0 && labels(text)) return {};  // "编程语言：Python and C"
    if (const named_member part = compound(key); part.member) return part;
    if (const named_member part = joined(key, title_conjunctions); part.member) return part;
    if (glued)
      if (const auto* m = table_.find_glued(key)) return {m, 0.9F};
    if (const auto* m = table_.find_misspelt(key)) return {m, 0.9F};
    if (const auto* m = before_joint(key, role_joints)) return {m, 0.8F};
    if (const std::size_t space = key.rfind(' '); space != key.npos)
      if (const auto* m = find(std::string_view(key).substr(space + 1))) return {m, 0.75F};
    if (const std::size_t first = key.find(' ');
        first != key.npos && first > 5 && !is_qualifier(std::string_view(key).substr(0, first)))
      if (const auto* m = find(std::string_view(key).substr(0, first))) return {m, 0.7F};
    if (const auto* m = before_joint(key, title_joints)) return {m, 0.6F};
    return {};
  }

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

  /// "编程语言：Python": does a colon stand before more words?
  static bool labels(std::string_view text) {
    for (const std::string_view colon : {":", "："})
      if (const std::size_t at = text.find(colon); at != text.npos && at + colon.size() < trimmed(text).size())
        return true;
    return false;
  }

  /// "教育背景education": a title in two scripts, one of which is known; of a label and more words the words.
  const member_info* find_bilingual(std::string_view key, bool label) const {
    for (std::size_t at = 0; at < key.size();) {
      const decoded c = decode(key, at), next = decode(key, at + c.length);
      at += c.length;
      if (at >= key.size() || is_cjk(c.code_point) == is_cjk(next.code_point)) continue;
      if (key.substr(at).starts_with(" and ")) return nullptr;  // "経験・スキル": two titles
      if (const auto* m = find(trimmed(key.substr(at)))) return m;
      return label ? nullptr : find(trimmed(key.substr(0, at)));
    }
    return nullptr;
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
    bool all = true, sure = false;  // sure: does a part name the member by more than its last word?
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
      if (m && best.member && !sure) best.also = std::exchange(best.member, m);  // "Dance training and certificates"
      sure = sure || m;
      all = all && m;
      if (!m && part.rfind(' ') != part.npos) m = find(part.substr(part.rfind(' ') + 1));
      if (m && !best.member) best.member = m;
    }
    if (parts < 2 || !best.member) return {};
    best.quality = all ? 0.9F : 0.8F;
    return best;
  }

  /// "ausbildung und qualifikationen": two titles, both of which are known.
  template <std::size_t Count>
  named_member joined(std::string_view key, const std::string_view (&conjunctions)[Count]) const {
    const auto bit_of = [](char initial) { return std::uint32_t{1} << (static_cast<unsigned char>(initial) & 31U); };
    std::uint32_t initials = 0;  // of the words behind the first
    for (std::size_t space = key.find(' '); space < key.size(); space = key.find(' ', space + 1))
      initials |= bit_of(key[space + 1]);
    for (const std::string_view word : conjunctions) {
      const std::size_t at = word[0] == ' ' && (initials & bit_of(word[1])) == 0 ? key.npos : key.find(word);
      if (at == key.npos || at == 0) continue;
      const member_info *first = unqualified(key.substr(0, at)), *second = unqualified(key.substr(at + word.size()));
      if (first && second) return {first, 0.9F, first == second ? nullptr : second};
    }
    return {};
  }

  const member_info* unqualified(std::string_view key) const {
    const member_info* m = find(key);
    while (!m && drop_qualifier(key)) m = find(key);
    return m;
  }

  /// "主要工作经历", "技能与证书": a title without what narrows it, or two of them.
  named_member east_asian(std::string_view key) const {
    if (key.empty() || utf8::ascii_run(key, 0) != 0) return {};
    std::string_view rest = key;
    do {
      std::string_view trunk = rest;
      do {
        if (const auto* m = find(trunk)) return {m, 0.95F};
      } while (drop_east_asian_ending(trunk));
    } while (drop_east_asian_qualifier(rest));
    return joined(key, east_asian_conjunctions);
  }

  const member_info* find(std::string_view key) const { return table_.find(key); }

  name_table table_;
  mutable recent<std::string, named_member, 128> titles_;
};

}  // namespace vitae::wild_text
