// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>

namespace vitae::wild_text {

/// How many headings a document has of each level, 1 to 6.
using heading_counts = std::array<std::size_t, 7>;

/// The level of a document's titles, of which `titles` are known, some by headings: the one that most have, or the
/// first that several have where what stands below is mostly something else; of two titles, the shallower one's; where
/// no title is known, the first that several headings have; 0 where levels tell nothing, as after an OCR.
inline std::size_t title_level(const heading_counts& known, const heading_counts& all, std::size_t titles) {
  if (titles == 0)
    for (std::size_t level = 1; level < all.size(); ++level)
      if (all[level] > 1) return level;
  const auto top = std::max_element(known.begin(), known.end());
  const auto most = static_cast<std::size_t>(top - known.begin());
  if (*top * 10 >= titles * 7 && *top > 0) return most;
  std::size_t above = 0;
  for (std::size_t level = 0; level < most; ++level) above += all[level];
  if (titles == 2 && *top == 1 && above < 2) return most;
  for (std::size_t level = 1; level < known.size(); ++level) {
    if (known[level] < 2) continue;
    std::size_t deep = 0;
    for (std::size_t i = level + 2; i < known.size(); ++i) deep += known[i];
    return deep == 0 && (level == 6 || known[level + 1] * 2 <= all[level + 1]) ? level : 0;
  }
  return 0;
}

/// The next level below `level` that has headings, of which `all` counts those of each level.
inline std::size_t level_below(const heading_counts& all, std::size_t level) {
  for (std::size_t below = level + 1; below < all.size(); ++below)
    if (all[below] > 0) return below;
  return level + 1;
}

}  // namespace vitae::wild_text
