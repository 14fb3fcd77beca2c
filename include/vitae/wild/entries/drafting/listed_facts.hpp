// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/wild/entries/segment.hpp>

namespace vitae::wild_text {

/// Where the list ends right below an undated head that tells nothing but whose job it was, where and when: "- Example
/// Hospital", "- 2019 - 2021". Two lines to four, one of them a date, and at most one that looks like nothing. The end
/// of the head where there is none.
inline std::size_t end_of_listed_facts(const outline& doc, entry_range range, const segmentation& known) {
  constexpr std::size_t most = 4, longest = 110;
  for (std::size_t i = range.begin; i < range.body; ++i)
    if (known.at(i).dates > 0) return range.body;
  const auto goes_on = [&](std::size_t i) {
    const block &first = doc.blocks[range.body], &b = doc.blocks[i];
    const bool alike = b.kind == block_kind::bullet && b.glyph == first.glyph && b.level == first.level;
    return alike && (i == range.body || b.gap == 0);
  };
  std::size_t end = range.body, dates = 0, weak = 0;
  bool tells = false;
  for (; end < range.end && goes_on(end); ++end) {
    const features& f = known.at(end);
    if (f.prose || f.label || end == range.body + most || doc.blocks[end].text.size() > longest) return range.body;
    tells = f.date_only || f.place_only || f.strongest >= 0.55F;
    dates += f.date_only ? 1U : 0U;
    weak += tells ? 0U : 1U;
  }
  return end > range.body + 1 && dates == 1 && weak < 2 && tells ? end : range.body;
}

}  // namespace vitae::wild_text
