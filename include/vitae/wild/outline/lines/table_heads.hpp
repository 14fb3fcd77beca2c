// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/among.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Does the row above a delimiter row name the columns? Not where it tells of a period: "Cook | Inn | 2011 - 2015" is
/// the first row of a table without such names.
inline bool names_columns(const plain_text& plain, span row) {
  return none_of(cells_of(plain, row), [&](span cell) { return is_period_line(plain.of(cell.begin, cell.end)); });
}

}  // namespace vitae::wild_text
