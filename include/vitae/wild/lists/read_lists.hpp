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
#include <vitae/wild/lists/told_tongues.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

// clang-format off
/// What the column of a table is called that names the kinds of what the next one lists.
inline constexpr std::string_view kind_titles[] = {
    "ambito", "area", "bereich", "categoria", "categorie", "category", "domain", "domaine", "kategori", "kategoria",
    "kategorie", "kategoriya", "kind", "type", "категория", "категорія", "カテゴリ", "カテゴリー", "分类", "分野",
    "分類", "区分", "種別", "種類", "类别", "類別", "구분", "분류", "분야"};
// clang-format on

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
    if (items_.members().words && explains(begin, end)) {
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
        says_nothing(b.text) ? line(list, text) : items_.group(list, b.text, text);
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
    if (lists_dated(s)) return;
    if (!items_.members().words && is_labelled_throughout(s)) return items_.group(list, {}, s);
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
  /// "Abroad: Example Centre, Oslo, 2008; Tide Programme, Leeds, 2004-2006": what semicolons part are no skills where
  /// each has its date behind a comma.
  bool lists_dated(span s) const {
    const std::string_view text = in_.view(s);
    std::size_t parts = 0;
    for (std::size_t from = 0; items_.members().words && from < text.size(); ++parts) {
      const std::size_t end = std::min(text.find(';', from), text.size());
      const span part{s.begin + from, s.begin + end};
      const found_dates dates = in_.dates.dating_in(part);
      if (dates.empty() || dates.back()->text.end + 1 < part.end ||
          !in_.view({part.begin, dates.back()->text.begin}).ends_with(", "))
        return false;
      from = end + 1;
    }
    return parts > 1;
  }

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

  /// A term of nothing but marks, for the sake of its definition: ".", "&nbsp;".
  bool says_nothing(span s) const {
    const std::string_view text = in_.view(s);
    return none_of(text, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); });
  }

  /// Is a table one of groups, a name and its list in each row? Where its columns have titles, several rows must say
  /// so, or the first title.
  bool lists_by_row(const std::vector<span>& titles, std::size_t begin, std::size_t end) const {
    if (titles.size() == 2 && words::lists<kind_titles>(word_run(in_.view(titles[0])).all())) return true;
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

  /// Does each row of a table make a record of its own, its columns members or levels? Else its columns are groups.
  bool records_by_row(const std::vector<span>& titles, std::size_t begin, std::size_t end) const {
    const auto is_member = [&](span t) { return known<name_index>(record_).exactly(in_.view(t)) != nullptr; };
    const auto is_level = [&](span t) { return is_skill_level(in_.view(t)); };
    return !items_.members().words || lists_by_row(titles, begin, end) || any_of(titles, is_member) ||
           std::count_if(titles.begin(), titles.end(), is_level) > 1;
  }

  /// Do the rows of a table with three columns or more say in the first what kind a list is of that stands in the
  /// last, "Servers | Languages | C++, Go", and the next "Servers | Tests | Catch2"?
  bool lists_in_last_cells(std::size_t columns, std::size_t begin, std::size_t end) const {
    std::size_t lists = 0, repeated = 0;
    std::string_view above;
    for (std::size_t i = begin; i < end; ++i) {
      const std::vector<span> cells = cells_of(in_.plain(), in_.doc.blocks[i].text);
      if (columns < 3 || cells.size() != columns || cells.back().empty()) return false;
      for (std::size_t k = 0; k + 1 < columns; ++k)
        if (in_.view(cells[k]).find(", ") != std::string_view::npos) return false;
      lists += enumeration(in_.plain()).read(cells.back()).size() > 1 ? 1U : 0U;
      repeated += i > begin && (cells[0].empty() || in_.view(cells[0]) == above) ? 1U : 0U;
      if (!cells[0].empty()) above = in_.view(cells[0]);
    }
    return lists > 1 && repeated > 0;
  }

  /// A table below the row of its titles.
  void table(node& list, std::size_t begin, std::size_t end) const {
    const std::vector<span> titles = cells_of(in_.plain(), in_.doc.blocks[begin].text);
    const bool last = items_.members().words && lists_in_last_cells(titles.size(), begin + 1, end);
    const bool by_row = records_by_row(titles, begin + 1, end);
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
