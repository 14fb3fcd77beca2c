// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/lists/running_text.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text {

/// Makes records of the items of an enumeration: of a group of skills, of a language and how well it is spoken.
class list_items {
 public:
  list_items(const context& in, const type_info& record) : in_(in), record_(record.core()) {
    for (const member_info& m : record_.members) {
      const bool many = kinds::is_list(*m.type);
      if (!kinds::is_text(*m.type)) continue;
      if (many)
        words_ = words_ ? words_ : &m;
      else if (!name_)
        name_ = &m;
      else if (!level_)
        level_ = &m;
    }
  }

  /// The member that names an item; null where the record has none.
  const member_info* name() const { return name_; }
  /// The member that says how well.
  const member_info* level() const { return level_; }
  /// The member that holds the items of a group.
  const member_info* words() const { return words_; }

  /// An item without what stands in parentheses or after a dash.
  static span bare(const context& in, span part) {
    const std::string_view text = in.view(part);
    const std::size_t cut = std::min({text.find('('), text.find(" - "), text.find(" – "), text.find(':')});
    return cut == text.npos ? part : trim(in.plain(), {part.begin, part.begin + cut});
  }

  /// An enumeration under a name, which may be empty.
  void group(node& list, span name, span rest) const {
    if (!words_) {
      if (!name.empty() && !rest.empty() && level_) return spoken(list, name, rest);
      for (const span part : enumeration(in_.plain()).read(rest, true))
        if (plausible(part)) single(list, part);
      return;
    }
    const std::vector<span> parts = enumeration(in_.plain()).read(rest);
    if (parts.empty()) {
      if (!name.empty()) one(list, name, {});
      return;
    }
    if (name.empty()) {
      for (const span part : parts) {
        if (find_fluency(in_.view(part)) == in_.view(part)) continue;  // of a grid of languages
        if (!runs_on(in_, part))
          single(list, part);
        else
          for (const span word : tools_in(in_, part)) one(list, word, {});
      }
      return;
    }
    node made;
    if (name_) in_.put(made, *name_, name, 0.9F);
    for (const span part : parts) in_.put(made, *words_, without_level(part), 0.9F);
    finish(list, std::move(made), {name.begin, rest.end});
  }

  /// A group's item without what stands in parentheses after it.
  span without_level(span part) const {
    const std::string_view text = in_.view(part);
    const std::size_t open = text.find('(');
    if (words_ && open != text.npos && open > 0) return trim(in_.plain(), {part.begin, part.begin + open});
    return part;
  }

  /// Adds a record that was made of a stretch of text.
  void finish(node& list, node made, span whole) const {
    made.member = node::item;
    made.where = in_.plain().where(whole.begin, whole.end);
    list.parts.push_back(std::move(made));
  }

 private:
  /// "English (fluent)", "German – C1", "Python (experienced in)".
  void single(node& list, span part) const {
    const std::string_view text = in_.view(part);
    std::size_t cut = text.find('('), end = text.size();
    std::size_t next = cut;
    if (cut != text.npos && cut > 0 && text[cut - 1] == ' ') {
      end = text.find(')', cut);
      if (end == text.npos) end = text.size();
      next = cut + 1;
    } else {
      cut = text.npos;
      for (const std::string_view joint : {" - ", " – ", " — ", ": "}) {
        const std::size_t at = text.find(joint);
        if (at != text.npos && at > 0) {
          cut = at;
          next = at + joint.size();
          break;
        }
      }
    }
    if (cut == text.npos || !level_) return one(list, without_level(part), {});
    one(list, trim(in_.plain(), {part.begin, part.begin + cut}),
        trim(in_.plain(), {part.begin + next, part.begin + end}));
  }

  /// "English: fluent", "English, French: fluent", and the other way round "Fluent: English, French".
  void spoken(node& list, span name, span rest) const {
    const look as = record_.appearance;
    const std::vector<span> listed = enumeration(in_.plain()).read(rest);
    const bool turned =
        as != look::none && !listed.empty() && in_.weigh(as, name) < 0.5F && in_.weigh(as, listed.front()) >= 0.5F;
    for (const span part : enumeration(in_.plain()).read(turned ? rest : name, true))
      one(list, part, turned ? name : rest);
  }

  /// Is it what the record lists, or may it be? How well something is spoken is no language, nor is a phrase.
  bool plausible(span part) const {
    if (record_.appearance != look::language) return true;
    const float weight = in_.weigh(look::language, bare(in_, part));
    if (weight >= 0.3F) return true;
    const std::string_view text = in_.view(bare(in_, part));
    return text.find(' ') == text.npos && find_fluency(text).empty();
  }

  void one(node& list, span name, span level) const {
    if (name.empty() || !name_) return;
    node made;
    in_.put(made, *name_, name, 0.9F);
    if (!level.empty() && level_) in_.put(made, *level_, level, 0.8F);
    finish(list, std::move(made), {name.begin, level.empty() ? name.end : level.end});
  }

  const context& in_;
  const type_info& record_;
  const member_info* name_ = nullptr;
  const member_info* level_ = nullptr;
  const member_info* words_ = nullptr;
};

}  // namespace vitae::wild_text
