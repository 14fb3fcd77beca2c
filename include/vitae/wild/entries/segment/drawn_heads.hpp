// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/segment/lines_above.hpp>
#include <vitae/wild/entries/segment/section_blocks.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Draws into the head of a date alone the bullets set in below it that say what it dates; below a line the first.
inline void draw_below(const section_blocks& blocks, std::vector<char>& starts, std::size_t date) {
  const block& above = blocks.at(date);
  const bool line = above.kind == block_kind::text;
  if (!blocks.said[date].date_only || !(line || above.kind == block_kind::bullet)) return;
  const std::size_t level = line ? 0 : above.level + 1U, last = std::min(blocks.said.size(), date + (line ? 2U : 4U));
  std::size_t end = date + 1;
  for (std::size_t i = end; i < last && starts[i] == 0; ++i) {
    if (blocks.at(i).kind != block_kind::bullet || blocks.at(i).level != level) break;
    if (blocks.said[i].strongest >= 0.5F) end = i + 1;
  }
  std::fill(&starts[date] + 1, &starts[date] + (end - date), char{2});
}

/// Draws the headings above a beginning into its entry: a shallower line just before it. `set_below` says of each
/// block whether the line above is set above it.
inline void draw_heads(const section_blocks& blocks, const std::vector<char>& set_below, std::vector<char>& starts) {
  for (std::size_t i = 1; i < blocks.said.size(); ++i) {
    if (starts[i] != 1) continue;
    std::size_t from = i;
    while (from > 0 && starts[from - 1] == 0 && i - from < 3 && set_below[from] != 0) --from;
    if (from == i) from = lines_above::introduced(blocks, starts, i);
    if (from == i) continue;
    starts[from] = 1;
    for (std::size_t k = from + 1; k <= i; ++k) starts[k] = 2;
  }
  for (std::size_t i = 0; i + 1 < blocks.said.size(); ++i)
    if (starts[i] == 1) draw_below(blocks, starts, i);
}

}  // namespace vitae::wild_text
