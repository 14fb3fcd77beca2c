// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// No member of an entry's head.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The member of that look among those of an entry's head; `nowhere` where there is none.
inline std::size_t slot_of(const entry_plan& plan, look as) {
  for (std::size_t i = 0; i < plan.slots.size() && i < span_weights::most_slots; ++i)
    if (plan.slots[i]->appearance() == as) return i;
  return nowhere;
}

/// "- **Lamp Trimmer**", "Harbour Ltd., Oslo", "(2019 - 2021)": does an item head lines without a mark, one of which is a
/// date?
inline bool heads_date(const context& in, const section& s, std::size_t item) {
  constexpr std::size_t near = 3;
  for (std::size_t i = item + 1; i < std::min(s.end, item + 1 + near); ++i) {
    const block& b = in.doc.blocks[i];
    if (b.kind != block_kind::text) return false;
    if (are_all_of(in, in.dates.dating_in(b.text), in.view(b))) return true;
  }
  return false;
}

/// Jobs or degrees: of so many lines that are no running text one at least tells of one, and they have dates, degrees
/// schools.
inline bool holds_dated(const context& in, const section& s, const entry_plan& plan, std::size_t of_lines) {
  const std::size_t marked = slot_of(plan, look::degree), organized = slot_of(plan, look::organization);
  const bool degrees = marked != nowhere;
  const std::size_t telling = degrees ? marked : slot_of(plan, look::role);
  if (telling == nowhere || organized == nowhere || !plan.period) return false;
  std::size_t ranges = 0, lines = 0, told = 0, placed = 0;
  bool below_date = false;  // right below a date alone stands what it dates
  bool headed = false;      // by an item, whose lines are one entry's
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const block& b = in.doc.blocks[i];
    if (b.text.empty()) continue;
    const features f = features_of(in, plan, b);
    ranges += f.ranges;
    const bool dated = f.dates > 0 || (below_date && b.level > 0);
    below_date = f.date_only && b.kind == block_kind::bullet && b.level == 0;
    if (f.prose || f.label || f.place_only || (f.date_only && !degrees)) continue;
    if (b.kind == block_kind::bullet && !(headed = heads_date(in, s, i)) && !dated) continue;
    lines += headed && b.kind == block_kind::text ? 0U : 1U;
    told += f.looks[telling] >= (f.ranges > 0 ? 0.5F : 0.6F) ? 1U : 0U;
    placed += f.looks[organized] >= 0.5F ? 1U : 0U;
  }
  if (lines == 0 || told == 0 || lines > of_lines * told) return false;
  return degrees ? placed > 0 && ranges + told >= 2 : ranges > 0 && 2 * ranges >= told && 2 * told >= ranges;
}

}  // namespace vitae::wild_text
