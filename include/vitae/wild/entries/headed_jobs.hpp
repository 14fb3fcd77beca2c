// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/worth.hpp>

namespace vitae::wild_text {

/// Is a heading above all a job?
inline bool heads_job(const section_blocks& blocks, std::size_t i) {
  if (blocks.at(i).kind != block_kind::heading) return false;
  const features& f = blocks.said[i];
  for (std::size_t s = 0; s < blocks.plan.slots.size() && s < f.looks.size(); ++s)
    if (blocks.plan.slots[s]->appearance() == look::role) return f.looks[s] >= 0.9F && f.looks[s] >= f.strongest;
  return false;
}

/// Begins an entry at each further heading that is a job, where one of its level is the first job of the entry: "###
/// Example Ltd., 2019 - 2022" over "#### Engineer" and "#### Intern".
inline void begin_at_jobs(const section_blocks& blocks, std::vector<char>& starts) {
  std::size_t first = starts.size();  // the heading of the entry's first job
  for (std::size_t i = 0; i < starts.size() && blocks.plan.employs(); ++i) {
    if (starts[i] == 1) first = starts.size();
    if (!heads_job(blocks, i)) continue;
    if (first == starts.size()) {
      first = i;
    } else if (starts[i] == 0 && blocks.at(first).level == blocks.at(i).level) {
      starts[i] = 1;
      first = i;
    }
  }
}

}  // namespace vitae::wild_text
