// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text {

/// Reads enumerations as records: skills in groups, languages with how well they are spoken.
class list_reading {
 public:
  list_reading(const context& in, const type_info& record) : in_(in), record_(record.core()) {
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

  /// One line: "Databases: PostgreSQL, Redis", "English (fluent), German", "Python".
  void line(node& list, span s) const {
    s = trim(in_.plain(), s);
    const std::size_t colon = in_.view(s).find(':');
    span name{}, rest = s;
    if (colon != std::string_view::npos && colon > 0 && colon < 50 && in_.view(s).substr(colon, 3) != "://") {
      name = trim(in_.plain(), {s.begin, s.begin + colon});
      rest = trim(in_.plain(), {s.begin + colon + 1, s.end});
    }
    group(list, name, rest);
  }

  /// An enumeration under a name, which may be empty.
  void group(node& list, span name, span rest) const {
    if (!words_) {
      if (!name.empty() && !rest.empty() && level_) return one(list, name, rest);
      for (const span part : enumeration(in_.plain()).read(rest, true)) single(list, part);
      return;
    }
    const std::vector<span> parts = enumeration(in_.plain()).read(rest);
    if (parts.empty()) {
      if (!name.empty()) one(list, name, {});
      return;
    }
    if (name.empty()) {
      for (const span part : parts) single(list, part);
      return;
    }
    node made;
    if (name_) in_.put(made, *name_, name, 0.9F);
    for (const span part : parts) in_.put(made, *words_, without_level(part), 0.9F);
    finish(list, std::move(made), {name.begin, rest.end});
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

  span without_level(span part) const {
    const std::string_view text = in_.view(part);
    const std::size_t open = text.find('(');
    if (words_ && open != text.npos && open > 0) return trim(in_.plain(), {part.begin, part.begin + open});
    return part;
  }

  void one(node& list, span name, span level) const {
    if (name.empty() || !name_) return;
    node made;
    in_.put(made, *name_, name, 0.9F);
    if (!level.empty() && level_) in_.put(made, *level_, level, 0.8F);
    finish(list, std::move(made), {name.begin, level.empty() ? name.end : level.end});
  }
  void finish(node& list, node made, span whole) const {
    made.member = node::item;
    made.where = in_.plain().where(whole.begin, whole.end);
    list.parts.push_back(std::move(made));
  }

  const context& in_;
  const type_info& record_;
  const member_info* name_ = nullptr;
  const member_info* level_ = nullptr;
  const member_info* words_ = nullptr;
};

}  // namespace vitae::wild_text
