// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/segment/worth.hpp>
#include <vitae/wild/words/east_asian.hpp>

namespace vitae::wild_text {

/// Is a heading above all a job?
inline bool heads_job(const section_blocks& blocks, std::size_t i) {
  if (blocks.at(i).kind != block_kind::heading) return false;
  const features& f = blocks.said[i];
  for (std::size_t s = 0; s < blocks.plan.slots.size() && s < f.looks.size(); ++s)
    if (blocks.plan.slots[s]->appearance() == look::role) return f.looks[s] >= 0.9F && f.looks[s] >= f.strongest;
  return false;
}

/// The levels whose headings are jobs for the most part, as those are then that nobody knows by their words.
inline std::array<bool, 7> levels_of_jobs(const section_blocks& blocks) {
  std::array<std::size_t, 7> all{}, jobs{};
  for (std::size_t i = 0; i < blocks.said.size(); ++i) {
    const block& b = blocks.at(i);
    if (b.kind != block_kind::heading || b.level >= all.size()) continue;
    ++all[b.level];
    jobs[b.level] += heads_job(blocks, i) ? 1U : 0U;
  }
  std::array<bool, 7> levels{};
  for (std::size_t k = 0; k < levels.size(); ++k) levels[k] = jobs[k] > 1 && jobs[k] * 3 >= all[k] * 2;
  return levels;
}

/// Begins an entry at each further heading that is a job, where one of its level is the first job of the entry: "###
/// Example Ltd., 2019 - 2022" over "#### Engineer" and "#### Intern".
inline void begin_at_jobs(const section_blocks& blocks, std::vector<char>& starts) {
  std::size_t first = starts.size();  // the heading of the entry's first job
  const std::array<bool, 7> levels = levels_of_jobs(blocks);
  const auto alike = [&](std::size_t i) {
    const block& b = blocks.at(i);
    return b.kind == block_kind::heading && b.level < levels.size() && levels[b.level] && !blocks.said[i].aside();
  };
  for (std::size_t i = 0; i < starts.size() && blocks.plan.employs(); ++i) {
    if (starts[i] == 1) first = starts.size();
    if (!heads_job(blocks, i) && !alike(i)) continue;
    if (first == starts.size()) {
      first = i;
    } else if (starts[i] == 0 && blocks.at(first).level == blocks.at(i).level) {
      starts[i] = 1;
      first = i;
    }
  }
}

/// Is a heading above all the name of a firm in Chinese, Japanese or Korean?
inline bool heads_firm(const section_blocks& blocks, std::size_t i) {
  const block& b = blocks.at(i);
  const std::string_view text = blocks.in.view(b);
  return b.kind == block_kind::heading && words::holds_any(text, words::east_asian_organizations) &&
         blocks.in.weigh(look::organization, b.text) >= 0.9F;
}

/// The blocks that begin no entry, and with them those below a heading of something that was done at a firm, "####
/// 受発注システム" under "### 見本株式会社", where all headings of the firm's level are firms.
inline std::vector<char> with_parts_of_firms(const section_blocks& blocks, std::vector<char> begins_none) {
  if (!blocks.plan.employs()) return begins_none;
  std::size_t level = 7, firms = 0;
  for (std::size_t i = 0; i < blocks.said.size(); ++i)
    if (blocks.at(i).kind == block_kind::heading) level = std::min<std::size_t>(level, blocks.at(i).level);
  for (std::size_t i = 0; i < blocks.said.size(); ++i) {
    if (blocks.at(i).kind != block_kind::heading || blocks.at(i).level != level) continue;
    if (!heads_firm(blocks, i)) return begins_none;
    ++firms;
  }
  bool part = false;
  for (std::size_t i = 0; i < blocks.said.size() && firms > 1; ++i) {
    if (blocks.at(i).kind == block_kind::heading)
      part = blocks.at(i).level > level && blocks.said[i].dates == 0 && blocks.said[i].strongest < 0.5F;
    if (part) begins_none[i] = 1;
  }
  return begins_none;
}

}  // namespace vitae::wild_text
