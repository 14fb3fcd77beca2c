// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The cells of a table's row, between bars or tabs; a cell may be empty. One with a colon alone parts a label from its
/// text and is none.
inline std::vector<span> cells_of(const plain_text& plain, span row) {
  const bool bars = plain.of(row.begin, row.end).find('|') != std::string_view::npos;
  std::vector<span> cells;
  std::size_t from = row.begin;
  for (std::size_t i = row.begin; i <= row.end; ++i) {
    const bool wide = !bars && i + 3 < row.end && plain.text[i] == ' ' && plain.of(i, i + 3) == "   ";
    if (i < row.end && plain.text[i] != (bars ? '|' : '\t') && !wide) continue;
    if (const span cell = trim(plain, {from, i}); plain.of(cell.begin, cell.end) != ":") cells.push_back(cell);
    while (wide && i + 1 < row.end && plain.text[i + 1] == ' ') ++i;
    from = i + 1;
  }
  return cells;
}

/// Where a label at the beginning of a line or a row may end: at a colon, or where the next cell begins; no place where
/// none does.
inline std::size_t label_mark(std::string_view line) {
  const std::string_view head = line.substr(0, 30);
  return std::min(head.find_first_of(":|\t"), head.find("   "));
}

/// What stands behind a label's mark in its line, or in the next cell of its row: "Name: Ada", "Name: | Ada".
inline span behind_mark(const plain_text& plain, span line, std::size_t mark) {
  span value = trim(plain, {line.begin + mark + 1, line.end});
  if (!value.empty() && plain.text[value.begin] == '|') value = trim(plain, {value.begin + 1, value.end});
  return value;
}

}  // namespace vitae::wild_text
