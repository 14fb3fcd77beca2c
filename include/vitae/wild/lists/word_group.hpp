// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/listed.hpp>
#include <vitae/wild/lists/running_text.hpp>
#include <vitae/wild/outline/lines.hpp>

namespace vitae::wild_text {

/// The members of a record that an enumeration fills; null where it has none.
struct list_members {
  const member_info* name = nullptr;   ///< of an item or a group
  const member_info* level = nullptr;  ///< how well
  const member_info* words = nullptr;  ///< the items of a group

  explicit list_members(const type_info& record) {
    for (const member_info& m : record.members) {
      if (!kinds::is_text(*m.type)) continue;
      const member_info*& to = kinds::is_list(*m.type) ? words : name ? level : name;
      if (!to) to = &m;
    }
  }
};

/// Adds a record that was made of a stretch of text to a list.
inline void add_record(const context& in, node& list, node made, span whole) {
  made.where = in.plain().where(whole.begin, whole.end);
  add_item(list, std::move(made));
}

/// "Amazon Web Services (AWS)", "Guided Tide Gauge Block (TGB)": two words or more, and in capitals the letters that
/// the first or the last of them begin with.
inline bool is_short_form(std::string_view words, std::string_view bracket) {
  const std::string_view inside = bracket.substr(1, bracket.size() - 2);
  if (bracket.back() != ')' || inside.size() < 2 || inside.size() > 6 || words.empty()) return false;
  if (words.substr(0, words.size() - 1).find(' ') == words.npos) return false;
  std::size_t left = inside.size() - (inside.back() == 's' ? 1U : 0U);
  if (!all_of(inside.substr(0, left), [](char c) { return ascii::is_upper(c) || c == '/' || c == '&'; })) return false;
  if (inside[0] == words[0]) return true;
  for (std::size_t i = words.size(); i > 0 && left > 0; --i)
    if (words[i - 1] == inside[left - 1] && (i == 1 || words[i - 2] == ' ')) --left;
  return left == 0;
}

/// "Harbour Draw (the one from last year)": an item without what stands in parentheses behind it.
inline span without_remark(const context& in, span part) {
  const std::string_view text = in.view(part);
  const std::size_t open = bracket_in(text).open;
  if (open == text.npos || open == 0 || is_short_form(text.substr(0, open), text.substr(open))) return part;
  return trim(in.plain(), {part.begin, part.begin + open});
}

/// A group of words under way: "Tools: Git, Make (basic), Docker". As a record has one level, words that tell one stand
/// in a record of their own under the group's name.
class word_group {
 public:
  /// `record`: what the group goes on with.
  word_group(const context& in, const list_members& to, look as, node record = {})
      : in_(in), to_(to), levels_(in, as), record_(std::move(record)) {}

  /// Does the group say more than its name?
  bool holds() const { return !levelled_.empty() || record_.parts.size() > named(); }

  void put(const member_info& m, span s) { in_.put(record_, m, s, 0.9F); }
  /// "Adobe Suite (novice)": the name, and how well all of it is mastered; not "Experience with".
  void put_name(span s) {
    if (!to_.name || s.empty() || lines::ends_open(in_.view(s))) return;
    const bool closed = to_.level && in_.view(s).ends_with(')');
    const levelled_item told = closed ? levels_.told(s) : levelled_item{s, {}};
    put(*to_.name, told.name);
    if (!told.level.empty()) put(*to_.level, told.level);
  }

  /// Adds the items of an enumeration; of running text the tools that it names.
  void add(span list) {
    const bool told = tells_of_skills(in_, list) || speaks_of_oneself(in_.view(list));
    for (const span part : listed_in(in_, list)) {
      if (is_duration(in_.view(part))) continue;
      if (!told && !runs_on(in_, part) && lines::has_letter(in_.view(part)))
        add_word(part);
      else
        for (const span tool : tools_in(in_, part)) in_.put(record_, *to_.words, tool, 0.8F);
    }
  }

  /// Adds one item.
  void add_word(span part) {
    const levelled_item told = levels_.told(part);
    in_.put(of_level(told.level), *to_.words, without_remark(in_, told.name), 0.9F);
  }

  /// Adds the group's records to a list; a name alone only where there are no others.
  void finish(node& list, span whole) && {
    if (levelled_.empty() || record_.parts.size() > named()) add_record(in_, list, std::move(record_), whole);
    for (node& record : levelled_) add_record(in_, list, std::move(record), whole);
  }

 private:
  /// How many parts of the record tell its name and how well it is mastered.
  std::size_t named() const {
    const auto told = [&](const member_info* m) -> std::size_t { return m && record_.find(m->index) ? 1 : 0; };
    return told(to_.name) + told(to_.level);
  }

  /// The record of a level, which is made where none of the last few has it: however many levels a group tells, each of
  /// its items is looked for among as many.
  node& of_level(span level) {
    constexpr std::size_t few = 64;
    if (!to_.level || level.empty()) return record_;
    for (std::size_t i = levelled_.size(); i > 0 && levelled_.size() - i < few; --i)
      if (levelled_[i - 1].find(to_.level->index)->text == in_.view(level)) return levelled_[i - 1];
    node& record = levelled_.emplace_back();
    if (to_.name && record_.find(to_.name->index)) record.parts.push_back(*record_.find(to_.name->index));
    in_.put(record, *to_.level, level, 0.8F);
    return record;
  }

  const context& in_;
  const list_members& to_;
  item_levels levels_;
  node record_;                 // its words that tell no level
  std::vector<node> levelled_;  // one for each level
};

}  // namespace vitae::wild_text
