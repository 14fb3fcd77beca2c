// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The cells of a table's row, between bars or tabs; a cell may be empty.
inline std::vector<span> cells_of(const plain_text& plain, span row) {
  const bool bars = plain.of(row.begin, row.end).find('|') != std::string_view::npos;
  std::vector<span> cells;
  std::size_t from = row.begin;
  for (std::size_t i = row.begin; i <= row.end; ++i) {
    const bool wide = !bars && i + 3 < row.end && plain.text[i] == ' ' && plain.of(i, i + 3) == "   ";
    if (i < row.end && plain.text[i] != (bars ? '|' : '\t') && !wide) continue;
    cells.push_back(trim(plain, {from, i}));
    while (wide && i + 1 < row.end && plain.text[i + 1] == ' ') ++i;
    from = i + 1;
  }
  return cells;
}

}  // namespace vitae::wild_text
