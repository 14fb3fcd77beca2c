// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/sections/goes_by.hpp>
#include <vitae/wild/sections/name_shelf.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// The names of a record's members (label, aliases and name) by their keys, also as recognition of print spoils them.
/// They are thousands, in many languages, and a process may read only one document: the keys of those with an initial
/// are made when something with that initial is first looked for.
class name_table {
 public:
  explicit name_table(const type_info& record) : record_(&record) {}

  /// The member of exactly that key; or null.
  const member_info* find(std::string_view key) const { return key.empty() ? nullptr : shelf_of(key).find(key); }

  /// Another member than `first` of exactly that key; or null.
  const member_info* find_other(std::string_view key, const member_info* first) const {
    return key.empty() ? nullptr : shelf_of(key).find_other(key, first);
  }

  /// The member of the key of a title; of two of them the one in a name of which the title ends: "Presentations", which
  /// are talks, have the key of "Présentation", which is of oneself.
  const member_info* find(std::string_view key, std::string_view title) const {
    const member_info* const first = find(key);
    const member_info* const other = first ? find_other(key, first) : nullptr;
    title = title.substr(0, title.find_last_not_of(" .:*_#") + 1);
    return other && !ends_in_name(*first, title) && ends_in_name(*other, title) ? other : first;
  }

  /// "professionalexperience": OCR loses spaces.
  const member_info* find_glued(std::string_view key) const { return shelf_of(key).find_glued(key); }

  /// "educa tion", "wo rk exp er ience": words that text lifted from a page has torn, of a title or of the first of two
  /// that an "and" joins.
  const member_info* find_torn(std::string_view key) const {
    const auto blanks = std::count(key.begin(), key.end(), ' ');
    if (key.size() < 7 || blanks == 0 || (blanks > 1 && !is_shredded(key))) return nullptr;
    std::string whole(key);
    whole.erase(std::remove(whole.begin(), whole.end(), ' '), whole.end());
    if (const auto* m = find_whole(whole)) return m;
    const std::size_t joint = blanks > 1 ? whole.find("and", 5) : whole.npos;
    const bool torn = joint != whole.npos && key.find(' ') < joint;
    return torn ? find_whole(std::string_view(whole).substr(0, joint)) : nullptr;
  }

  /// "work experiance", "skil", "expereince": but for a letter, or for the order of two.
  const member_info* find_misspelt(std::string_view key) const { return shelf_of(key).find_misspelt(key); }

  /// Whether any of the key's words begins a name: where none does, no part of the key is one.
  bool begins_a_name(std::string_view key) const {
    for (std::size_t at = 0; at < key.size();) {
      if (shelf_of(key.substr(at)).begins_a_name(key.substr(at))) return true;
      const std::size_t space = key.find(' ', at);
      at = space == key.npos ? key.size() : space + 1;
    }
    return false;
  }

 private:
  static constexpr std::size_t places = 27, nowhere = places;

  /// Where the names of an initial stand: each letter of ASCII apart from all else.
  static constexpr std::size_t place_of(char initial) {
    return ascii::is_lower(initial) ? static_cast<std::size_t>(initial - 'a') + 1 : 0;
  }

  /// The place of a name by its key's initial, which most tell by their first letter.
  static std::size_t place_of_name(std::string_view text) {
    if (ascii::is_alpha(text[0]) && !may_be_number(text)) return place_of(ascii::lower(text[0]));
    if (const char32_t first = decode(text, 0).code_point; is_letter(first) && base_letter(fold(first)) >= 0x80)
      return 0;
    const std::string key = title_key(text);
    return key.empty() ? nowhere : place_of(key[0]);
  }
  /// "i", "iv": does a name begin with what may be a number, which is no part of its key?
  static bool may_be_number(std::string_view text) {
    const auto numeral = [](char c) { return (c | 0x20) == 'i' || (c | 0x20) == 'v'; };
    return numeral(text[0]) && (text.size() == 1 || !ascii::is_alpha(text[1]) || numeral(text[1]));
  }

  /// Are half of a key's words pieces of three letters at most?
  static bool is_shredded(std::string_view key) {
    std::size_t words = 0, pieces = 0;
    for (std::size_t at = 0, end = 0; at < key.size(); at = end + 1, ++words) {
      end = std::min(key.find(' ', at), key.size());
      pieces += end - at < 4 ? 1U : 0U;
    }
    return pieces * 2 >= words;
  }

  /// The member of a key whose blanks are lost.
  const member_info* find_whole(std::string_view key) const {
    if (key.ends_with('s')) key.remove_suffix(1);
    const member_info* const m = find(key);
    return m ? m : find_glued(key);
  }

  const name_shelf& shelf_of(std::string_view key) const {
    if (!sorted_) sort_names();
    const std::size_t at = place_of(key[0]);
    if (!shelves_[at]) shelves_[at].emplace(std::exchange(spelled_[at], {}));
    return *shelves_[at];
  }

  void sort_names() const {
    sorted_ = true;
    for (const member_info& m : record_->members) {
      sort_in({m.name, &m});
      sort_in({m.note.label_text, &m});
      std::string_view rest = m.note.other_names;
      while (!rest.empty()) {
        const std::size_t bar = rest.find('|');
        sort_in({rest.substr(0, bar), &m});
        rest = bar == rest.npos ? std::string_view{} : rest.substr(bar + 1);
      }
    }
  }

  void sort_in(const member_name& name) const {
    const std::size_t place = name.text.empty() ? nowhere : place_of_name(name.text);
    if (place != nowhere) spelled_[place].push_back(name);
  }

  const type_info* record_;
  mutable bool sorted_ = false;
  mutable std::array<std::vector<member_name>, places> spelled_;  // those that have no shelf yet
  mutable std::array<std::optional<name_shelf>, places> shelves_;
};

}  // namespace vitae::wild_text
