// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/draft/layout.hpp>

namespace vitae::wild_text {

/// As many dates after the last entry as there are entries without one: they are theirs, in order.
inline void deal_dates(const context& in, std::vector<draft>& drafts) {
  if (drafts.size() < 2) return;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const std::size_t have = drafts[i].dates.size(), entries = i - begin + 1;
    if (have == 0) continue;
    if (have == entries && entries > 1 && !in_first_line(in, drafts[i])) {
      std::vector<const found_date*> dates = drafts[i].dates;
      for (std::size_t k = 0; k < entries; ++k) drafts[begin + k].dates.assign(1, dates[k]);
    }
    begin = i + 1;
  }
}

}  // namespace vitae::wild_text
