// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// Is the first line of an entry one of text, above the bullet that begins what it is: "**Example Ltd.**" over
/// "- **Engineer**"? The level of that bullet, else none.
inline bool heads_bullet(const context& in, const draft& d, std::size_t level) {
  const std::size_t second = d.range.begin + 1;
  if (in.doc.blocks[d.range.begin].kind != block_kind::text || second >= d.range.end) return false;
  const block& job = in.doc.blocks[second];
  return job.kind == block_kind::bullet && job.level == level;
}

/// For each entry the one under whose heading or term it stands, or itself: of "### Example University" over "#### BSc"
/// and "#### MSc", the second degree's is the first, whose head begins with the school; so with bullets below bullets
/// or below a line of text.
inline std::vector<std::size_t> holders_of(const context& in, const std::vector<draft>& drafts) {
  std::vector<std::size_t> holders(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    holders[i] = i;
    if (i == 0) continue;
    const block &head = in.doc.blocks[drafts[i].range.begin], &last = in.doc.blocks[drafts[i - 1].range.begin];
    if (head.definition) holders[i] = last.definition ? holders[i - 1] : i - 1;
    if (head.kind == block_kind::bullet && heads_bullet(in, drafts[holders[i - 1]], head.level))
      holders[i] = holders[i - 1];
    if (head.kind != last.kind || (head.kind != block_kind::heading && head.kind != block_kind::bullet)) continue;
    if (last.level < head.level) holders[i] = i - 1;
    if (last.level == head.level && holders[i - 1] != i - 1) holders[i] = holders[i - 1];
  }
  return holders;
}

}  // namespace vitae::wild_text
