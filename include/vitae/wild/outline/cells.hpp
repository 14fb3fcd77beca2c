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
    if (i < row.end && plain.text[i] != (bars ? '|' : '\t')) continue;
    cells.push_back(trim(plain, {from, i}));
    from = i + 1;
  }
  return cells;
}

}  // namespace vitae::wild_text
