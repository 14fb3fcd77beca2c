// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/list_items.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/outline/cells.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Reads the lines of a section as enumerations: skills in groups, languages with how well they are spoken.
class list_reading {
 public:
  list_reading(const context& in, const type_info& record)
      : in_(in),
        record_(record.core()),
        items_(in, record),
        names_(in, items_.words() != nullptr, items_.level() != nullptr) {}

  /// A section of blocks: lines, groups under headings or under shallower bullets, a table.
  void section(node& list, std::size_t begin, std::size_t end) const {
    if (begin < end && in_.doc.blocks[begin].header) return table(list, begin, end);
    if (items_.words() && explains(begin, end)) {
      for (std::size_t i = begin; i < end; ++i) items_.group(list, names_.parted(in_.doc.blocks[i].text).name, {});
      return;
    }
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      std::size_t last = i + 1;
      if (items_.words() && last < end && is_remark(in_, b, in_.doc.blocks[last])) {
        ++i;
      } else if (items_.words() && heads_groups(i, end)) {
        continue;
      } else if (last < end && in_.doc.blocks[last].definition) {
        const span text = in_.doc.blocks[last].text;
        says_nothing(b.text) ? line(list, text) : items_.group(list, without_colon(b.text), text);
        ++i;
      } else if (items_.words() && names_group(i, end)) {
        while (last < end && !ends_group(b, in_.doc.blocks[last])) ++last;
        group(list, i, last);
        i = last - 1;
      } else {
        span s = b.text;
        while (last < end && continues(b, in_.doc.blocks[last])) s.end = in_.doc.blocks[last++].text.end;
        line(list, s);
        i = last - 1;
      }
    }
  }

  /// Where the name in front of a line's list ends, by more than a space; 0 where none does.
  std::size_t term_end(span s) const { return names_.term_end(s); }

  /// One line: "Databases: PostgreSQL, Redis", "English (fluent), German", "Welsh: native | Dutch: fluent", "Python".
  void line(node& list, span s) const {
    if (!items_.words() && is_labelled_throughout(s)) return items_.group(list, {}, s);
    if (const std::vector<span> parts = spoken(in_).between_dashes(s); !items_.words() && parts.size() > 2) {
      for (const span part : parts) items_.group(list, {}, part);
      return;
    }
    const named_list found = names_.parted(trim(in_.plain(), s));
    items_.group(list, found.name, found.rest);
  }

 private:
  /// Does each line name something, and do most tell in sentences of it rather than list? "**Mentoring** – I have
  /// looked after twelve apprentices, and most of them stayed". Then the names are what is listed.
  bool explains(std::size_t begin, std::size_t end) const {
    std::size_t told = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const named_list line = names_.parted(in_.doc.blocks[i].text);
      if (line.name.empty()) return false;
      told += describes(in_, line.rest) && tools_in(in_, line.rest).size() < 3 ? 1U : 0U;
    }
    return end > begin + 2 && told * 2 > end - begin;
  }

  /// Does each of several items have a label of its own?
  bool is_labelled_throughout(span s) const {
    const std::vector<span> parts = enumeration(in_.plain()).read(s);
    return parts.size() > 1 &&
           all_of(parts, [&](span part) { return in_.view(part).find(": ") != std::string_view::npos; });
  }

  /// Lines under a name of theirs; one with a label of its own is a group beside it.
  void group(node& list, std::size_t begin, std::size_t end) const {
    const span name = without_colon(in_.doc.blocks[begin].text);
    node made;
    if (items_.name()) in_.put(made, *items_.name(), name, 0.9F);
    std::vector<span> labelled;
    for (std::size_t k = begin + 1; k < end; ++k) {
      const span s = in_.doc.blocks[k].text;
      const std::size_t colon = in_.view(s).substr(0, 30).find(':');
      const member_info* m =
          colon == std::string_view::npos ? nullptr : known<name_index>(record_).exactly(in_.view(s).substr(0, colon));
      if (m && m != items_.words())
        in_.put(made, *m, trim(in_.plain(), {s.begin + colon + 1, s.end}), 0.9F);
      else if ((colon != std::string_view::npos && colon > 0) || term_end(s) > 0)
        labelled.push_back(s);
      else if (!lines::is_prose(in_.view(s)) ||
               in_.weigh(look::keyword, name) < 0.6F)  // a tool that sentences describe
        items_.add(made, s);
    }
    const bool holds = made.parts.size() > 1 || (labelled.empty() && !list_items::only_titles(in_.view(name)));
    if (holds) items_.finish(list, std::move(made), {name.begin, in_.doc.blocks[end - 1].text.end});
    for (const span s : labelled) line(list, s);
  }

  /// A line without a label that is set in below one with a label: the label's list goes on.
  bool continues(const block& labelled, const block& next) const {
    if (labelled.kind != block_kind::text || next.kind != block_kind::text) return false;
    if (next.gap > 0 || next.indent < labelled.indent + 3) return false;
    return has_label(labelled.text) && !has_label(next.text);
  }
  bool has_label(span s) const {
    return in_.view(s).substr(0, 40).find(':') != std::string_view::npos || term_end(s) > 0;
  }

  bool names_group(std::size_t i, std::size_t end) const {
    if (i + 1 >= end) return false;
    const block &b = in_.doc.blocks[i], &next = in_.doc.blocks[i + 1];
    if (b.text.size() > 60) return false;
    if (b.kind == block_kind::heading) return next.kind != block_kind::heading;
    if (in_.view(b).back() == ':') return next.kind != block_kind::heading;
    if (heads_columns(b, next)) return true;
    if (in_.view(b).find(':') != std::string_view::npos || in_.view(b).find(',') != std::string_view::npos)
      return false;
    if (b.kind == block_kind::bullet)
      return next.kind == block_kind::bullet && next.level > b.level &&
             in_.view(next).substr(0, 40).find(':') == std::string_view::npos;
    return b.kind == block_kind::text &&
           (next.kind == block_kind::bullet || (next.kind == block_kind::text && heads_list(b, next)) ||
            ((b.how & style::bold) != 0 && (next.how & style::bold) == 0 && next.kind == block_kind::text));
  }
  /// A few words over an enumeration.
  bool heads_list(const block& b, const block& next) const {
    const std::string_view text = in_.view(b);
    return std::count(text.begin(), text.end(), ' ') < 4 && in_.weigh(look::keyword, b.text) < 0.6F &&
           enumeration(in_.plain()).read(b.text).size() == 1 && enumeration(in_.plain()).read(next.text).size() > 2;
  }
  /// A line over items in columns, which itself is none: "Stage, Light & Sound" over "Rigging  Dimmers  Mixing Desks".
  bool heads_columns(const block& b, const block& next) const {
    return b.kind == block_kind::text && next.kind == block_kind::text && stands_in_columns(in_.view(next)) &&
           in_.view(b).find("  ") == std::string_view::npos && !lines::is_prose(in_.view(b));
  }
  bool ends_group(const block& name, const block& b) const {
    if (b.kind == block_kind::heading) return true;
    if (name.kind == block_kind::text && b.kind == block_kind::text && ends_in_colon(name) && ends_in_colon(b))
      return true;
    if (ends_in_colon(name) && b.kind == block_kind::text && b.indent > name.indent) return false;
    if (name.kind == block_kind::text && b.kind == block_kind::text && name.how == b.how)
      return !stands_in_columns(in_.view(b)) && enumeration(in_.plain()).read(b.text).size() < 3;
    if (name.kind == block_kind::heading) return false;
    if (name.kind == block_kind::bullet) return b.kind != block_kind::bullet || b.level <= name.level;
    return b.kind == name.kind && (b.how == name.how || in_.view(b).find(':') != std::string_view::npos);
  }
  bool ends_in_colon(const block& b) const { return in_.view(b).ends_with(':'); }
  /// Does a line stand over groups that have names of their own? "## Technical" over "### Python", "Software" over
  /// bullets set in below it: "Daily: Git", "At times: Docker". It names no skill.
  bool heads_groups(std::size_t i, std::size_t end) const {
    if (i + 1 >= end) return false;
    const block &b = in_.doc.blocks[i], &next = in_.doc.blocks[i + 1];
    if (b.kind != next.kind || b.level >= next.level || b.text.size() > 60) return false;
    if (b.kind == block_kind::heading) return true;
    return b.kind == block_kind::bullet && has_label(next.text) && !ends_in_colon(next) &&
           in_.weigh(look::keyword, b.text) < 0.6F;
  }
  /// A term of nothing but marks, for the sake of its definition: ".", "&nbsp;".
  bool says_nothing(span s) const {
    const std::string_view text = in_.view(s);
    return none_of(text, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); });
  }
  span without_colon(span s) const {
    while (!s.empty() && in_.plain().text[s.end - 1] == ':') --s.end;
    return trim(in_.plain(), s);
  }

  /// Is a table one of groups, a name and its list in each row? Where its columns have titles, several rows must say
  /// so.
  bool lists_by_row(const std::vector<span>& titles, std::size_t begin, std::size_t end) const {
    std::size_t rows = 0, lists = 0, named = 0;
    const bool titled = any_of(titles, [](span t) { return !t.empty(); });
    for (std::size_t i = begin; i < end; ++i) {
      const std::vector<span> cells = cells_of(in_.plain(), in_.doc.blocks[i].text);
      if (cells.size() != 2 || cells[1].empty()) continue;
      ++rows, lists += enumeration(in_.plain()).read(cells[1]).size() > 1 ? 1U : 0U;
      named += enumeration(in_.plain()).read(cells[0]).size() == 1 ? 1U : 0U;
    }
    return lists * 2 > rows && (!titled || (rows > 2 && named * 2 > rows));
  }

  /// A table: its columns are members, or groups under the names in its header row.
  void table(node& list, std::size_t begin, std::size_t end) const {
    const std::vector<span> titles = cells_of(in_.plain(), in_.doc.blocks[begin].text);
    bool members = !items_.words() || lists_by_row(titles, begin + 1, end);
    std::size_t levels = 0;
    for (const span t : titles) {
      members = members || known<name_index>(record_).exactly(in_.view(t));
      levels += is_skill_level(in_.view(t)) ? 1U : 0U;
    }
    members = members || levels > 1;  // a row's cells tell how well, in which column they are
    std::vector<node> groups(titles.size());
    for (std::size_t i = begin + 1; i < end; ++i) {
      const std::vector<span> cells = cells_of(in_.plain(), in_.doc.blocks[i].text);
      if (members || in_.doc.blocks[i].kind != block_kind::row) {
        const span rest = cells.size() > 1 ? span{cells[1].begin, cells.back().end} : span{};
        const bool goes_on = cells.size() > 1 && cells[0].empty() && items_.words() && !list.parts.empty();
        if (goes_on)
          items_.add(list.parts.back(), rest);
        else if (!cells.empty() && !in_.view(in_.doc.blocks[i]).empty())
          cells.size() > 1 ? items_.group(list, cells[0], rest) : line(list, cells[0]);
        continue;
      }
      for (std::size_t k = 0; k < cells.size() && k < groups.size(); ++k)
        for (const span part : enumeration(in_.plain()).read(cells[k]))
          in_.put(groups[k], *items_.words(), items_.without_level(part), 0.9F);
    }
    for (std::size_t k = 0; k < groups.size(); ++k) {
      if (groups[k].parts.empty()) continue;
      if (items_.name() && !titles[k].empty()) in_.put(groups[k], *items_.name(), titles[k], 0.9F);
      items_.finish(list, std::move(groups[k]), in_.doc.blocks[begin].text);
    }
  }

  const context& in_;
  const type_info& record_;
  list_items items_;
  list_names names_;
};

}  // namespace vitae::wild_text
