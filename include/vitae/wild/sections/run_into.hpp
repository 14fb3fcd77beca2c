// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/line_kinds.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Where entries begin that a list of skills or of languages runs into, their own title lost: two ranges of dates or
/// more, and sentences about them. The end of the section where there are none.
inline std::size_t first_entry(const context& in, const section& s) {
  const look as = s.member ? s.member->type->core().appearance : look::none;
  if (as != look::keyword && as != look::language) return s.end;
  std::size_t ranges = 0, told = 0, first = s.end;
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const block& b = in.doc.blocks[i];
    told += lines::is_prose(in.view(b)) ? 1U : 0U;
    for (const found_date* d : in.dates.dating_in(b.text)) {
      if (!d->what.is_range) continue;
      ++ranges;
      const bool alone = layouts::is_date(in, b.text) && i > s.begin;
      first = std::min(first, alone ? i - 1 : i);
    }
  }
  return ranges > 1 && 2 * told >= ranges ? first : s.end;
}

}  // namespace vitae::wild_text
