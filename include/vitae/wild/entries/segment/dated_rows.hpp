// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/segment.hpp>

namespace vitae::wild_text {

/// The entries of a table: each row with a date and what follows it; none where few rows have one.
inline std::vector<entry_range> dated_rows(const context& in, std::size_t begin, std::size_t end) {
  std::vector<entry_range> rows;
  for (std::size_t i = begin; i < end; ++i) {
    const block& b = in.doc.blocks[i];
    if (b.kind == block_kind::row && !in.dates.dating_in(b.text).empty())
      rows.push_back({i, i + 1, i + 1});
    else if (rows.empty())
      return {};
    else
      rows.back().end = i + 1;
  }
  return rows.size() > 1 && rows.size() * 4 > (end - begin) * 3 ? rows : std::vector<entry_range>{};
}

}  // namespace vitae::wild_text
