// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// An employer with the time there, over roles that have their own; a school over its degrees.
namespace frames {

/// Does a line's range of dates cover the dates of the line below?
inline bool covers(const section_blocks& blocks, std::size_t i) {
  const auto over = blocks.in.dates.dating_in(blocks.at(i).text);
  const auto under = blocks.in.dates.dating_in(blocks.at(i + 1).text);
  if (over.empty() || under.empty()) return false;
  const period &all = over[0]->what.when, &part = under[0]->what.when;
  if (!all.start || !all.end || !part.start) return false;
  return part.start->latest() >= all.start->earliest() &&
         (part.end ? *part.end : *part.start).earliest() <= all.end->latest();
}

/// Does the next block stand below this one: below a heading what is no heading of its level and no row, below a line
/// or a table's row the next one, whose time lies within that of the first?
inline bool stands_over(const section_blocks& blocks, std::size_t i) {
  const block &frame = blocks.at(i), &role = blocks.at(i + 1);
  if (frame.kind == block_kind::heading)
    return role.kind != block_kind::row && (role.kind != block_kind::heading || role.level > frame.level);
  const bool lines = frame.kind == block_kind::text || frame.kind == block_kind::row;
  return lines && role.kind == frame.kind && role.gap == 0 && covers(blocks, i);
}

}  // namespace frames

/// Is a block an employer with a range of dates, and a role with its own range right below it? "# Example Ltd. (2012 to
/// 2019)" over "## Engineer" over "2015 to 2019"; "# Example University (2009 to 2014)" over "- PhD, 2013"; "Example
/// Ltd., 2012 to 2019" over the line "Engineer, 2015 to 2019".
inline bool spans_roles(const section_blocks& blocks, std::size_t i) {
  if (i + 1 >= blocks.said.size() || blocks.said[i].ranges == 0 || !frames::stands_over(blocks, i)) return false;
  const features &over = blocks.said[i], &under = blocks.said[i + 1];
  if (under.prose) return false;
  const bool dated =
      under.ranges > 0 || (under.dates == 0 && i + 2 < blocks.said.size() && blocks.said[i + 2].date_only);
  for (std::size_t s = 0; s < blocks.plan.slots.size() && s < under.looks.size(); ++s) {
    const look as = blocks.plan.slots[s]->appearance();
    const bool received = as == look::degree && blocks.at(i + 1).kind == block_kind::bullet && under.dates > 0;
    if (as == look::role || as == look::degree)
      return (dated || received) && under.looks[s] >= 0.6F && over.looks[s] < 0.5F;
  }
  return false;
}

}  // namespace vitae::wild_text
