// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// Below headings that have their dates, what a bullet says of a time between its words dates no entry: "Moved lamps
/// from Kelp 2008 to 2012 within a week".
inline void note_mentions(section_blocks& blocks) {
  for (std::size_t i = 0; i < blocks.said.size(); ++i) {
    if (blocks.at(i).kind != block_kind::bullet || blocks.said[i].dates == 0) continue;
    const span text = blocks.at(i).text;
    const auto dates = blocks.in.dates.dating_in(text);
    if (!dates.empty() && dates[0]->text.begin > text.begin + 2 && dates.back()->text.end + 1 < text.end)
      blocks.said[i].dates = 0;
  }
}

}  // namespace vitae::wild_text
