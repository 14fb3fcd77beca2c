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
#include <vitae/wild/outline/cells.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>

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

  /// A section of blocks: lines, groups under headings or under shallower bullets, a table.
  void section(node& list, std::size_t begin, std::size_t end) const {
    if (begin < end && in_.doc.blocks[begin].header) return table(list, begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      std::size_t last = i + 1;
      if (last < end && in_.doc.blocks[last].definition) {
        group(list, without_colon(b.text), in_.doc.blocks[last].text);
        ++i;
      } else if (words_ && names_group(i, end)) {
        while (last < end && !ends_group(b, in_.doc.blocks[last])) ++last;
        node made;
        if (name_) in_.put(made, *name_, without_colon(b.text), 0.9F);
        for (std::size_t k = i + 1; k < last; ++k) {
          const span s = in_.doc.blocks[k].text;
          const std::size_t colon = in_.view(s).substr(0, 30).find(':');
          const member_info* m =
              colon == std::string_view::npos ? nullptr : member_named(record_, in_.view(s).substr(0, colon));
          if (m && m != words_)
            in_.put(made, *m, trim(in_.plain(), {s.begin + colon + 1, s.end}), 0.9F);
          else
            for (const span part : enumeration(in_.plain()).read(s)) in_.put(made, *words_, without_level(part), 0.9F);
        }
        finish(list, std::move(made), {b.text.begin, in_.doc.blocks[last - 1].text.end});
        i = last - 1;
      } else {
        line(list, b.text);
      }
    }
  }

  /// An item without what stands in parentheses or after a dash.
  static span bare(const context& in, span part) {
    const std::string_view text = in.view(part);
    const std::size_t cut = std::min({text.find('('), text.find(" - "), text.find(" – "), text.find(':')});
    return cut == text.npos ? part : trim(in.plain(), {part.begin, part.begin + cut});
  }

  /// Where a name ends that is set apart from its list by more than a space: "Welsh ..... fluent", "**Tools** Git,
  /// Make".
  std::size_t term_end(span s, bool groups = false) const {
    const bool words = words_ || groups;
    const std::string_view text = in_.view(s);
    if (text.find(':') != text.npos && text.find(':') < 40) return 0;
    std::size_t apart = std::min({text.find("   "), text.find('\t'), text.find("....")});
    const bool single = apart != text.npos && text.find_first_not_of(" \t.", apart) != text.npos;
    if (single && apart > 0 && apart < 40 && text.substr(0, apart).find(',') == text.npos &&
        (level_ && !words ? true : text.find(',', apart) != text.npos))
      return s.begin + apart;
    if (!words || (in_.plain().styles[s.begin] & style::bold) == 0) return 0;
    std::size_t end = s.begin;
    while (end < s.end && ((in_.plain().styles[end] & style::bold) != 0 || in_.plain().text[end] == ' ')) ++end;
    return end < s.end && end - s.begin < 40 && in_.view({s.begin, end}).find(',') == std::string_view::npos ? end : 0;
  }

  /// One line: "Databases: PostgreSQL, Redis", "English (fluent), German", "Python".
  void line(node& list, span s) const {
    s = trim(in_.plain(), s);
    const std::size_t colon = in_.view(s).find(':');
    if (const std::size_t parted = term_end(s); parted > 0) {
      span level = trim(in_.plain(), {parted, s.end});
      while (!level.empty() && in_.plain().text[level.begin] == '.') ++level.begin;
      return group(list, trim(in_.plain(), {s.begin, parted}), trim(in_.plain(), level));
    }
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

 private:
  bool names_group(std::size_t i, std::size_t end) const {
    if (i + 1 >= end) return false;
    const block &b = in_.doc.blocks[i], &next = in_.doc.blocks[i + 1];
    if (b.text.size() > 60) return false;
    if (b.kind == block_kind::heading) return next.kind != block_kind::heading;
    if (in_.view(b).back() == ':') return next.kind != block_kind::heading;
    if (in_.view(b).find(':') != std::string_view::npos || in_.view(b).find(',') != std::string_view::npos)
      return false;
    if (b.kind == block_kind::bullet)
      return next.kind == block_kind::bullet && next.level > b.level &&
             in_.view(next).substr(0, 40).find(':') == std::string_view::npos;
    return b.kind == block_kind::text &&
           (next.kind == block_kind::bullet ||
            ((b.how & style::bold) != 0 && (next.how & style::bold) == 0 && next.kind == block_kind::text));
  }
  bool ends_group(const block& name, const block& b) const {
    if (b.kind == block_kind::heading) return true;
    if (name.kind == block_kind::heading) return false;
    if (name.kind == block_kind::bullet) return b.kind != block_kind::bullet || b.level <= name.level;
    return b.kind == name.kind && (b.how == name.how || in_.view(b).find(':') != std::string_view::npos);
  }
  span without_colon(span s) const {
    while (!s.empty() && in_.plain().text[s.end - 1] == ':') --s.end;
    return trim(in_.plain(), s);
  }

  /// A table: its columns are members, or groups under the names in its header row.
  void table(node& list, std::size_t begin, std::size_t end) const {
    const std::vector<span> titles = cells_of(in_.plain(), in_.doc.blocks[begin].text);
    bool members = !words_;
    for (const span t : titles) members = members || member_named(record_, in_.view(t));
    std::vector<node> groups(titles.size());
    for (std::size_t i = begin + 1; i < end; ++i) {
      const std::vector<span> cells = cells_of(in_.plain(), in_.doc.blocks[i].text);
      if (members || in_.doc.blocks[i].kind != block_kind::row) {
        const span rest = cells.size() > 1 ? span{cells[1].begin, cells.back().end} : span{};
        if (!cells.empty()) cells.size() > 1 ? group(list, cells[0], rest) : line(list, cells[0]);
        continue;
      }
      for (std::size_t k = 0; k < cells.size() && k < groups.size(); ++k)
        for (const span part : enumeration(in_.plain()).read(cells[k]))
          in_.put(groups[k], *words_, without_level(part), 0.9F);
    }
    for (std::size_t k = 0; k < groups.size(); ++k) {
      if (groups[k].parts.empty()) continue;
      if (name_ && !titles[k].empty()) in_.put(groups[k], *name_, titles[k], 0.9F);
      finish(list, std::move(groups[k]), in_.doc.blocks[begin].text);
    }
  }

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
