// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/words/word_list.hpp>

/// What the rows and columns of a table of lists are.
namespace vitae::wild_text {

// clang-format off
/// What the column of a table is called that names the kinds of what the next one lists.
inline constexpr std::string_view kind_titles[] = {
    "ambito", "area", "bereich", "categoria", "categorie", "category", "domain", "domaine", "kategori", "kategoria",
    "kategorie", "kategoriya", "kind", "type", "категория", "категорія", "カテゴリ", "カテゴリー", "分类", "分野",
    "分類", "区分", "種別", "種類", "类别", "類別", "구분", "분류", "분야"};
// clang-format on

namespace table_kinds {

/// Is a table one of groups, a name and its list in each row? Where its columns have titles, several rows must say
/// so, or the first title.
inline bool lists_by_row(const context& in, const std::vector<span>& titles, std::size_t begin, std::size_t end) {
  if (titles.size() == 2 && words::lists<kind_titles>(word_run(in.view(titles[0])).all())) return true;
  std::size_t rows = 0, lists = 0, named = 0;
  const bool titled = any_of(titles, [](span t) { return !t.empty(); });
  for (std::size_t i = begin; i < end; ++i) {
    const std::vector<span> cells = cells_of(in.plain(), in.doc.blocks[i].text);
    if (cells.size() != 2 || cells[1].empty()) continue;
    ++rows, lists += enumeration(in.plain()).read(cells[1]).size() > 1 ? 1U : 0U;
    named += enumeration(in.plain()).read(cells[0]).size() == 1 ? 1U : 0U;
  }
  return lists * 2 > rows && (!titled || (rows > 2 && named * 2 > rows));
}

/// Does each row of a table make a record of its own, its columns members or levels? Else its columns are groups.
inline bool records_by_row(const context& in, const type_info& record, bool words, const std::vector<span>& titles,
                           std::size_t begin, std::size_t end) {
  const auto is_member = [&](span t) { return known<name_index>(record).exactly(in.view(t)) != nullptr; };
  const auto is_level = [&](span t) { return is_skill_level(in.view(t)); };
  return !words || lists_by_row(in, titles, begin, end) || any_of(titles, is_member) ||
         std::count_if(titles.begin(), titles.end(), is_level) > 1;
}

/// Do the rows of a table with three columns or more say in the first what kind a list is of that stands in the
/// last, "Servers | Languages | C++, Go", and the next "Servers | Tests | Catch2"?
inline bool lists_in_last_cells(const context& in, std::size_t columns, std::size_t begin, std::size_t end) {
  std::size_t lists = 0, repeated = 0;
  std::string_view above;
  for (std::size_t i = begin; i < end; ++i) {
    const std::vector<span> cells = cells_of(in.plain(), in.doc.blocks[i].text);
    if (columns < 3 || cells.size() != columns || cells.back().empty()) return false;
    for (std::size_t k = 0; k + 1 < columns; ++k)
      if (in.view(cells[k]).find(", ") != std::string_view::npos) return false;
    lists += enumeration(in.plain()).read(cells.back()).size() > 1 ? 1U : 0U;
    repeated += i > begin && (cells[0].empty() || in.view(cells[0]) == above) ? 1U : 0U;
    if (!cells[0].empty()) above = in.view(cells[0]);
  }
  return lists > 1 && repeated > 0;
}

}  // namespace table_kinds

}  // namespace vitae::wild_text
