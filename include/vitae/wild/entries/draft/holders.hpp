// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// For each entry the one under whose heading or term it stands, or itself: of "### Example University" over "#### BSc"
/// and "#### MSc", the second degree's is the first, whose head begins with the school; so with bullets below bullets.
inline std::vector<std::size_t> holders_of(const context& in, const std::vector<draft>& drafts) {
  std::vector<std::size_t> holders(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    holders[i] = i;
    if (i == 0) continue;
    const block &head = in.doc.blocks[drafts[i].range.begin], &last = in.doc.blocks[drafts[i - 1].range.begin];
    if (head.definition) holders[i] = last.definition ? holders[i - 1] : i - 1;
    if (head.kind != last.kind || (head.kind != block_kind::heading && head.kind != block_kind::bullet)) continue;
    if (last.level < head.level) holders[i] = i - 1;
    if (last.level == head.level && holders[i - 1] != i - 1) holders[i] = holders[i - 1];
  }
  return holders;
}

}  // namespace vitae::wild_text
