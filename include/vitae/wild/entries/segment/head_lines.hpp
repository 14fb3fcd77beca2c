// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// How the headings stand that begin a section's entries, where headings do, or lines that begin in bold.
struct head_lines {
  std::size_t introduced = 0;  ///< how many lines of running text stand over the first entry
  bool below_dates = false;    ///< a date stands above the first heading, as it does above the others then
  bool dated = false;          ///< two or more that are set alike begin the entries, and each has its date
};

/// Does a line hold a date, or a heading have one right below it?
inline bool heads_date(const section_blocks& blocks, std::size_t i) {
  if (blocks.said[i].dates > 0) return true;
  return blocks.at(i).kind == block_kind::heading && i + 1 < blocks.said.size() &&
         blocks.at(i + 1).kind == block_kind::text && blocks.said[i + 1].dates > 0;
}

/// Is a block a heading, and none deeper than the first one?
inline bool heads_as_first(const section_blocks& blocks, std::size_t i, std::size_t first) {
  if (blocks.at(i).kind != block_kind::heading) return false;
  return blocks.at(first).kind != block_kind::heading || blocks.at(i).level <= blocks.at(first).level;
}

/// Is a line a date that stands over a heading, perhaps with the place of what it dates: "2018-05 - 2019-03, Riverton"?
inline bool dates_heading_below(const section_blocks& blocks, std::size_t i) {
  if (i + 1 >= blocks.said.size() || blocks.at(i + 1).kind != block_kind::heading) return false;
  const block& b = blocks.at(i);
  if (b.kind != block_kind::text) return false;
  if (blocks.said[i].date_only) return true;
  if (b.text.size() > 70 || blocks.said[i].ranges != 1) return false;
  const auto dates = blocks.in.dates.dating_in(b.text);
  return !dates.empty() && dates[0]->text.begin == b.text.begin &&
         blocks.in.view(b).substr(dates[0]->text.size()).starts_with(", ");
}

inline head_lines head_lines_of(const section_blocks& blocks) {
  const std::size_t count = blocks.said.size();
  const auto heading = [&](std::size_t i) { return i < count && blocks.at(i).kind == block_kind::heading; };
  head_lines found;
  std::size_t i = 0;
  while (i < count && blocks.at(i).kind == block_kind::text && blocks.said[i].prose && blocks.said[i].dates == 0) ++i;
  found.below_dates = i < count && dates_heading_below(blocks, i);
  const auto bold = [&](std::size_t k) {
    return k < count && blocks.at(k).kind == block_kind::text &&
           ((blocks.at(k).how & style::bold) != 0 || bold_end(blocks.in, blocks.at(k).text) > blocks.at(k).text.begin);
  };
  if (!found.below_dates && !heading(i) && !bold(i)) return found;
  if (!bold(i)) found.introduced = i;
  const std::size_t first = i + (found.below_dates ? 1 : 0);
  std::size_t heads = 0, dated = 0;
  for (i = first; i < count; ++i) {
    if (heading(first) ? !heading(i) || blocks.at(i).level != blocks.at(first).level : !bold(i)) continue;
    ++heads, dated += heads_date(blocks, i) ? 1U : 0U;
  }
  found.dated = heads > 1 && dated == heads;
  return found;
}

}  // namespace vitae::wild_text
