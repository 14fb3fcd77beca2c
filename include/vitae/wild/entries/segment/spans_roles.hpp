// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// An employer with the time there, over roles that have their own; a school over its degrees.
namespace frames {

/// Does a line's range of dates cover the dates of another one below?
inline bool covers(const section_blocks& blocks, std::size_t i, std::size_t below) {
  const auto over = blocks.in.dates.dating_in(blocks.at(i).text);
  const auto under = blocks.in.dates.dating_in(blocks.at(below).text);
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
  return lines && role.kind == frame.kind && role.gap == 0 && covers(blocks, i, i + 1);
}

/// Does one line name what one was or learnt, where the line over it does not?
inline bool names_role_below(const section_blocks& blocks, const features& over, const features& under) {
  for (std::size_t s = 0; s < blocks.plan.slots.size() && s < under.looks.size(); ++s) {
    const look as = blocks.plan.slots[s]->appearance();
    if (as == look::role || as == look::degree) return under.looks[s] >= 0.6F && over.looks[s] < 0.5F;
  }
  return false;
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
  const bool received = blocks.plan.teaches() && blocks.at(i + 1).kind == block_kind::bullet && under.dates > 0;
  return (dated || received) && frames::names_role_below(blocks, over, under);
}

/// Is a line nothing but a period, right below an employer and over a role that has its own within it: "### Example
/// Ltd.", "2012 - 2019", "**Engineer**", "2015 - 2019"?
inline bool spans_roles_below(const section_blocks& blocks, std::size_t i) {
  if (!blocks.said[i].date_only || blocks.said[i].ranges != 1 || i == 0 || i + 1 >= blocks.said.size()) return false;
  const block &frame = blocks.at(i - 1), &role = blocks.at(i + 1);
  const features &over = blocks.said[i - 1], &under = blocks.said[i + 1];
  const bool lines =
      frame.kind == block_kind::text && role.kind == frame.kind && (i == 1 || frame.gap > 0) && role.gap > 0;
  const bool below = role.kind == block_kind::text || (role.kind == block_kind::heading && role.level > frame.level);
  const bool heads = lines || (frame.kind == block_kind::heading && below);
  if (!heads || over.dates > 0 || over.prose || over.aside() || under.prose) return false;
  const bool closed = under.dates == 0 && i + 2 < blocks.said.size() && blocks.said[i + 2].date_only;
  if (under.ranges == 0 && !closed) return false;
  return frames::names_role_below(blocks, over, under) && frames::covers(blocks, i, closed ? i + 2 : i + 1);
}

/// Marks the lines that are such periods, which date no entry.
inline void note_periods_over_roles(section_blocks& blocks) {
  for (std::size_t i = 0; i < blocks.said.size(); ++i)
    if (spans_roles_below(blocks, i)) blocks.said[i].spans = true, blocks.said[i].dates = 0;
}

}  // namespace vitae::wild_text
