// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/lines/cells.hpp>

namespace vitae::wild_text {

/// Tells from the head of a table of entries what its columns hold.
class table_columns {
 public:
  table_columns(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// Whether a line names a table's columns: three cells or more, two of them by names that the plan knows, and no
  /// date.
  bool are_named_by(const block& b) const {
    if (b.header) return true;
    if (b.text.size() > 160) return false;
    const std::vector<span> cells = cells_of(in_.plain(), b.text);
    std::size_t known = 0;
    for (const span cell : cells) known += !cell.empty() && column_of(cell) ? 1U : 0U;
    return cells.size() > 2 && known > 1 && known * 2 >= cells.size() && in_.dates.dating_in(b.text).empty();
  }

  /// The member of each column, by the titles in the table's head; null for one that may hold anything.
  std::vector<const member_info*> read(span header) const {
    std::vector<const member_info*> columns;
    for (const span cell : cells_of(in_.plain(), header)) columns.push_back(cell.empty() ? nullptr : column_of(cell));
    // What is called "Description" may begin with the entry's name where no column has that.
    const bool named =
        any_of(columns, [](const member_info* m) { return m && m->note.place == place_in_entry::heading; });
    if (!named) std::replace(columns.begin(), columns.end(), plan_.prose, static_cast<const member_info*>(nullptr));
    // Where none has the organisations, nor one of two names, that of the places may: "Ort" over "Beispielschule,
    // Wien".
    if (in_.view(header).find('/') == std::string_view::npos &&
        none_of(columns, [](const member_info* m) { return is(m, look::organization); }))
      std::replace_if(
          columns.begin(), columns.end(), [](const member_info* m) { return is(m, look::place); }, nullptr);
    // Beside nothing but a date, a cell is an entry's whole head: "Degree" over "B.Sc., Example University".
    if (columns.size() == 2 && (columns[0] == plan_.period) != (columns[1] == plan_.period)) columns.assign(2, nullptr);
    return columns;
  }

 private:
  static bool is(const member_info* m, look as) { return m && m->appearance() == as; }

  /// The member that a column's title names, by all of it or by one of its words: "Graduation Year".
  const member_info* column_of(span cell) const {
    const std::string_view title = in_.view(cell);
    const member_info* m = plan_.names.exactly(title);
    // "Employer / Position": the rows hold the one or the other.
    if (const std::size_t slash = title.find('/'); !m && slash != title.npos) {
      m = plan_.names.exactly(title.substr(0, slash));
      return m == plan_.names.exactly(title.substr(slash + 1)) ? m : nullptr;
    }
    if (const std::size_t space = title.rfind(' '); !m && space != title.npos)
      m = plan_.names.exactly(title.substr(space + 1));
    if (!m) m = plan_.names.exactly(title.substr(0, title.find(' ')));
    return m;
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
