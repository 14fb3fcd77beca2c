// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// Ways to tell the line that begins an entry, which look at more than how the line is set.
namespace beginnings {

/// Does the line hold what an entry's heading begins with?
inline bool speaks_first(const section_blocks& blocks, const features& f) {
  return !f.aside() && !blocks.plan.slots.empty() && f.looks[0] >= 0.5F;
}

/// Does the line hold above all what the section's first line does: the job, where its employer stands below?
inline bool speaks_as_the_first(const section_blocks& blocks, const features& f) {
  const features& first = blocks.said[0];
  const auto most =
      static_cast<std::size_t>(std::max_element(first.looks.begin(), first.looks.end()) - first.looks.begin());
  return !f.aside() && !f.prose && f.looks[most] >= 0.5F && f.looks[most] >= f.strongest;
}

inline bool begins_bold(const section_blocks& blocks, const block& b) {
  return !b.text.empty() && (blocks.in.plain().styles[b.text.begin] & style::bold) != 0;
}

/// "Example Ltd.", "Engineer", "2016 - 2019 (3 years)": the first of two lines over one of a period alone, all of them
/// plain.
inline bool stands_two_above_period(const section_blocks& blocks, std::size_t i) {
  if (i + 2 >= blocks.said.size()) return false;
  for (std::size_t k = i; k < i + 3; ++k)
    if (blocks.at(k).kind != block_kind::text || blocks.said[k].date_only != (k == i + 2)) return false;
  return blocks.said[i + 2].ranges == 1 && !blocks.said[i + 1].prose && !blocks.said[i].prose && !blocks.said[i].label;
}

/// "Engineer" right over "2016 - 2019", both plain: as the section begins so and does not end in a period, what stands
/// below the period belongs to it.
inline bool stands_right_above_period(const section_blocks& blocks, std::size_t i) {
  const auto stands = [&](std::size_t k) {
    return k + 1 < blocks.said.size() && blocks.at(k).kind == block_kind::text && blocks.said[k].dates == 0 &&
           !blocks.said[k].prose && !blocks.said[k].label && blocks.at(k + 1).kind == block_kind::text &&
           blocks.said[k + 1].date_only && blocks.said[k + 1].ranges == 1;
  };
  return !blocks.said.back().date_only && stands(0) && stands(i);
}

/// How many ways there are, and the last one: by the label that the section begins with.
inline constexpr int count = 13, by_label = 11;

/// Whether a block begins an entry, told in one of the ways.
inline bool begins_entry(const section_blocks& blocks, std::size_t i, int way) {
  const features& f = blocks.said[i];
  const block& b = blocks.at(i);
  switch (way) {
    case 0:
      return b.kind == block_kind::heading;
    case 1:
      return !blocks.is_body(i) && !f.aside() && (i == 0 || blocks.is_body(i - 1));
    case 2:
      return b.kind != block_kind::bullet && b.gap > 0 && !f.prose && !f.aside();
    case 3:
      return b.level == 0 || b.kind != block_kind::bullet;
    case 4:
      return b.kind == block_kind::heading || (begins_bold(blocks, b) && b.kind != block_kind::bullet);
    case 5:
      return speaks_first(blocks, f);
    case 6:
      return speaks_first(blocks, f) || (f.dates > 0 && !f.aside());
    case 7:
      return blocks.spanned && f.dates > 0 && !f.aside() && !f.prose;
    case 8:
      return begins_bold(blocks, b) && !blocks.is_body(i) && !f.aside() && f.strongest >= 0.5F;
    case 9:
      return stands_two_above_period(blocks, i);
    case by_label:
      return f.restarts;
    case 12:
      return stands_right_above_period(blocks, i);
    default:
      return speaks_as_the_first(blocks, f);
  }
}

/// Begins entries between two dates of head lines, at the nearest line that may begin one.
inline void between_dates(const section_blocks& blocks, std::vector<char>& starts) {
  std::fill(starts.begin(), starts.end(), char{0});
  std::size_t last = starts.size();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    if (blocks.said[i].dates == 0 || blocks.is_body(i)) continue;
    if (last < starts.size()) {
      std::size_t from = i;
      while (blocks.said[0].dates == 0 && from > last + 1 && !blocks.is_body(from - 1) && blocks.at(from).gap == 0 &&
             !closes_in_word(blocks.in.view(blocks.at(from - 1))))
        --from;
      starts[from] = 1;
    }
    last = i;
  }
}

}  // namespace beginnings

}  // namespace vitae::wild_text
