// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/segment/head_lines.hpp>
#include <vitae/wild/entries/segment/worth.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Tells of each block whether it stands below a label within a list, as what was done in a job does: "- Example Ltd."
/// over "  - Fairs:" over fairs that have their dates; below a heading that has its date, whether it stands in a list
/// within a list at all. None of these begins an entry.
inline std::vector<char> stands_below_label(const section_blocks& blocks) {
  std::vector<char> below(blocks.said.size());
  const bool headed = !below.empty() && blocks.at(0).kind == block_kind::heading && heads_date(blocks, 0);
  const block* label = nullptr;
  for (std::size_t i = 0; i < below.size(); ++i) {
    const block& b = blocks.at(i);
    const bool bullet = b.kind == block_kind::bullet;
    if (label && !(bullet ? b.level > label->level : b.indent > label->indent)) label = nullptr;
    if (label || (headed && bullet && b.level > 0)) below[i] = 1;
    if (!label && bullet && (headed || b.level > 0) && blocks.said[i].bare_label) label = &b;
  }
  return below;
}

}  // namespace vitae::wild_text
