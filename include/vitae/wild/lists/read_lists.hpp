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
#include <vitae/wild/lists/group_lines.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/list_items.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/lists/table_kinds.hpp>
#include <vitae/wild/lists/told_lines.hpp>
#include <vitae/wild/lists/told_tongues.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Reads the lines of a section as enumerations: skills in groups, languages with how well they are spoken.
class list_reading {
 public:
  list_reading(const context& in, const type_info& record)
      : in_(in),
        record_(record.core()),
        items_(in, record),
        names_(in, items_.members().words != nullptr, items_.members().level != nullptr),
        lines_(in, names_) {}

  /// A section of blocks: lines, groups under headings or under shallower bullets, a table.
  void section(node& list, std::size_t begin, std::size_t end) const {
    if (begin < end && in_.doc.blocks[begin].header) return table(list, begin, end);
    if (items_.members().words && explains(in_, names_, begin, end)) {
      for (std::size_t i = begin; i < end; ++i) items_.group(list, names_.parted(in_.doc.blocks[i].text).name, {});
      return;
    }
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      std::size_t last = i + 1;
      if (b.header && last < end && in_.doc.blocks[last].kind == block_kind::row &&
          in_.doc.blocks[i - 1].kind != block_kind::row) {
        while (last < end && in_.doc.blocks[last].kind == block_kind::row && !in_.doc.blocks[last].header) ++last;
        table(list, i, last);
        i = last - 1;
      } else if (items_.members().words && last < end && is_remark(in_, b, in_.doc.blocks[last])) {
        ++i;
      } else if (items_.members().words && lines_.heads_groups(i, end)) {
        continue;
      } else if (last < end && in_.doc.blocks[last].definition) {
        const span text = in_.doc.blocks[last].text;
        says_nothing(in_, b.text) ? line(list, text) : items_.group(list, b.text, text);
        ++i;
      } else if (items_.members().words && lines_.names_group(i, end)) {
        while (last < end && !lines_.ends_group(b, in_.doc.blocks[last])) ++last;
        group(list, i, last);
        i = last - 1;
      } else {
        span s = b.text;
        while (last < end && lines_.goes_on(b, in_.doc.blocks[last])) s.end = in_.doc.blocks[last++].text.end;
        line(list, s);
        i = last - 1;
      }
    }
  }

  /// Where the name in front of a line's list ends, by more than a space; 0 where none does.
  std::size_t term_end(span s) const { return names_.term_end(s); }

  /// One line: "Databases: PostgreSQL, Redis", "English (fluent), German", "Welsh: native | Dutch: fluent", "Python".
  void line(node& list, span s) const {
    if (items_.members().words && lists_dated(in_, s)) return;
    if (!items_.members().words && is_labelled_throughout(in_, s)) return items_.group(list, {}, s);
    if (record_.appearance == look::language && in_.view(s).starts_with("I "))
      if (const auto tongues = told_tongues(in_).read(s); !tongues.empty())
        return told_tongues::put(items_, list, tongues);
    if (const std::vector<span> parts = spoken(in_).between_dashes(s); !items_.members().words && parts.size() > 2) {
      for (const span part : parts) items_.group(list, {}, part);
      return;
    }
    const named_list found = names_.parted(trim(in_.plain(), s));
    items_.group(list, found.name, found.rest);
  }

 private:
  /// Lines under a name of theirs; one with a label of its own is a group beside it.
  void group(node& list, std::size_t begin, std::size_t end) const {
    const span name = items_.without_end(in_.doc.blocks[begin].text);
    word_group made = items_.begin_group(name);
    std::vector<span> labelled;
    for (std::size_t k = begin + 1; k < end; ++k) {
      const span s = in_.doc.blocks[k].text;
      if (in_.view(s).ends_with(':')) continue;  // "Very good at:"
      const std::size_t colon = in_.view(s).substr(0, 50).find(':');
      const member_info* m =
          colon == std::string_view::npos ? nullptr : known<name_index>(record_).exactly(in_.view(s).substr(0, colon));
      if (m && m != items_.members().words)
        made.put(*m, trim(in_.plain(), {s.begin + colon + 1, s.end}));
      else if ((colon != std::string_view::npos && colon > 0) || term_end(s) > 0)
        labelled.push_back(s);
      else if (!lines::is_prose(in_.view(s)) ||
               in_.weigh(look::keyword, name) < 0.6F)  // a tool that sentences describe
        made.add(s);
    }
    const bool holds = made.holds() || (labelled.empty() && !list_items::only_titles(in_.view(name)));
    if (holds) std::move(made).finish(list, {name.begin, in_.doc.blocks[end - 1].text.end});
    for (const span s : labelled) line(list, s);
  }

  /// A table below the row of its titles.
  void table(node& list, std::size_t begin, std::size_t end) const {
    const std::vector<span> titles = cells_of(in_.plain(), in_.doc.blocks[begin].text);
    const bool last = items_.members().words && table_kinds::lists_in_last_cells(in_, titles.size(), begin + 1, end);
    const bool by_row =
        table_kinds::records_by_row(in_, record_, items_.members().words != nullptr, titles, begin + 1, end);
    std::vector<word_group> columns;
    for (const span t : titles)
      if (!last) columns.push_back(items_.begin_group(t));
    for (std::size_t i = begin + 1; i < end; ++i) {
      const std::vector<span> cells = cells_of(in_.plain(), in_.doc.blocks[i].text);
      if (last)
        items_.group(list, cells[cells.size() - 2], cells.back());
      else if (by_row || in_.doc.blocks[i].kind != block_kind::row)
        row(list, cells);
      else
        add_cells(columns, cells);
    }
    for (word_group& column : columns)
      if (column.holds()) std::move(column).finish(list, in_.doc.blocks[begin].text);
  }

  /// A row that makes a record; where its first cell is empty, it goes on with the record above.
  void row(node& list, const std::vector<span>& cells) const {
    if (cells.size() < 2) return cells.empty() || cells[0].empty() ? void() : line(list, cells[0]);
    const span rest{cells[1].begin, cells.back().end};
    if (!cells[0].empty() || !items_.members().words || list.parts.empty()) return items_.group(list, cells[0], rest);
    items_.go_on(list, rest);
  }

  /// A row whose cells go on with the groups of their columns.
  void add_cells(std::vector<word_group>& columns, const std::vector<span>& cells) const {
    for (std::size_t k = 0; k < cells.size() && k < columns.size(); ++k)
      for (const span part : enumeration(in_.plain()).read(cells[k])) columns[k].add_word(part);
  }

  const context& in_;
  const type_info& record_;
  list_items items_;
  list_names names_;
  group_lines lines_;
};

}  // namespace vitae::wild_text
