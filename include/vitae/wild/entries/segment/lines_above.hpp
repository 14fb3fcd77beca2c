// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/segment/head_lines.hpp>
#include <vitae/wild/entries/segment/worth.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Tells the lines above the one that begins an entry which belong to its head.
namespace lines_above {

/// Is a line, right above another one that begins an entry, set above it: "Example Ltd." over its jobs?
inline bool stands(const section_blocks& blocks, const head_lines& heads, std::size_t above, std::size_t i) {
  const block &a = blocks.at(above), &b = blocks.at(i);
  const features& f = blocks.said[above];
  if (heads.below_dates && b.kind == block_kind::heading && dates_heading_below(blocks, above)) return true;
  if (f.spans && f.date_only) return true;  // an employer's time, over a role of its own
  if (f.prose || f.aside() || f.dates > 0 || a.kind == block_kind::row || blocks.belongs_above(above)) return false;
  if (a.kind == block_kind::heading) return b.kind != block_kind::heading || a.level < b.level;
  if (b.kind == block_kind::heading) return false;
  if (a.kind == block_kind::bullet) return b.kind == block_kind::bullet && a.level < b.level;
  return a.gap > 0 && (b.indent > a.indent + 1 || b.gap == 0 || b.kind == block_kind::bullet);
}

/// "## Example Ltd." over a sentence or two about it, and "### Engineer" below them: where the employer of the job that
/// begins at `i` stands, and else `i`. `starts` has 0 for each line that begins nothing.
inline std::size_t introduced(const section_blocks& blocks, const std::vector<char>& starts, std::size_t i) {
  const auto is = [&](std::size_t k, block_kind kind) { return starts[k] == 0 && blocks.at(k).kind == kind; };
  std::size_t from = i;
  while (from > 0 && i - from < 3 && is(from - 1, block_kind::text) && blocks.said[from - 1].prose) --from;
  if (from == i || from == 0 || !is(from - 1, block_kind::heading)) return i;
  const block &employer = blocks.at(from - 1), &job = blocks.at(i);
  const bool deeper = job.kind == block_kind::heading && employer.level < job.level;
  return deeper && !blocks.said[from - 1].aside() ? from - 1 : i;
}

}  // namespace lines_above

}  // namespace vitae::wild_text
