// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/segment/section_blocks.hpp>
#include <vitae/wild/entries/span_weights.hpp>

namespace vitae::wild_text {

/// What some blocks look like as one entry, whatever stands before them.
struct entry_look {
  float value = -0.1F;
  std::array<float, span_weights::most_slots> best{};            ///< the best weight for each slot
  std::array<std::uint32_t, span_weights::most_slots> strong{};  ///< how many lines are above all that slot's
  std::size_t dates = 0;
};

/// Is the line below that of a school's part, in an entry that ends before `end`, the school's own?
inline bool stands_over_school(const section_blocks& blocks, std::size_t i, std::size_t end, std::size_t slot) {
  if (i + 1 >= end || blocks.at(i + 1).gap > 0 || blocks.is_body(i + 1)) return false;
  const features& below = blocks.said[i + 1];
  return !below.part_of_school && below.looks[slot] >= 0.9F && below.looks[slot] >= below.strongest;
}

/// Looks at the blocks from `begin` to `end`, whose head ends at `head`, as one entry.
inline entry_look look_at(const section_blocks& blocks, std::size_t begin, std::size_t head, std::size_t end) {
  entry_look seen;
  if (blocks.said[begin].prose) seen.value -= 0.8F;
  if (blocks.said[begin].label && !blocks.said[begin].restarts) seen.value -= 1.2F;
  if (blocks.said[begin].place_only && blocks.plan.slots.size() > 1) seen.value -= 0.5F;
  std::size_t ranges = 0;
  bool body = false;
  const bool titled = blocks.is_title_below(begin, end);
  for (std::size_t i = begin; i < end; ++i) {
    const features& f = blocks.said[i];
    body = body || (i >= head && blocks.is_body(i) && !titled);
    if (blocks.outranks(i, begin)) seen.value -= 0.8F;
    if (body && !f.date_only) {
      if (blocks.at(i).kind != block_kind::bullet && f.dates > 0 && !f.prose) ++seen.dates, ranges += f.ranges;
      if (blocks.at(i).kind == block_kind::heading) seen.value -= 0.2F;
      continue;
    }
    seen.dates += f.dates, ranges += f.dates > 0 ? f.ranges : 0;
    for (std::size_t s = 0; s < blocks.slots; ++s) {
      const bool further = f.part_of_school && ((f.dates == 0 && i > begin && seen.best[s] >= 0.9F) ||
                                                stands_over_school(blocks, i, end, s));
      if (f.looks[s] >= 0.6F && f.looks[s] >= f.strongest && !further) ++seen.strong[s];
      seen.best[s] = std::max(seen.best[s], f.looks[s]);
    }
  }
  if (ranges > 0) seen.dates = ranges;  // beside a range, a year is only mentioned
  if (end > begin + 1 && body && blocks.dangles(end - 1)) seen.value -= 0.3F;
  return seen;
}

/// Looks at entries of one section, most of which several divisions of it have: the last ones are kept.
class entry_looks {
 public:
  const entry_look& of(const section_blocks& blocks, std::size_t begin, std::size_t head, std::size_t end) {
    kept& last = kept_[(begin * 37 + head * 5 + end) % kept_.size()];
    if (last.begin != begin || last.head != head || last.end != end)
      last = {begin, head, end, look_at(blocks, begin, head, end)};
    return last.seen;
  }

 private:
  struct kept {
    std::size_t begin = 0, head = 0, end = 0;
    entry_look seen;
  };

  std::array<kept, 256> kept_{};
};

/// What the entry before had in its head, for one that goes on with it.
struct head_before {
  std::array<bool, span_weights::most_slots> strong{};
  bool dated = false;
};

/// How much blocks look like one entry behind another one; `before` becomes theirs.
inline float worth(const section_blocks& blocks, const entry_look& seen, head_before& before) {
  float value = seen.value;
  for (std::size_t s = 0; s < blocks.slots; ++s) {
    if (seen.best[s] > 0.3F) value += seen.best[s] - 0.3F;
    if (seen.strong[s] > 1) value -= 0.35F * static_cast<float>(seen.strong[s] - 1);
    if (!blocks.heading[s] || blocks.usual[s] < 0.5F) continue;
    const bool has = seen.best[s] >= 0.5F, lent = !has && before.strong[s] && before.dated && seen.dates == 1;
    if (!has) value -= lent ? 0.15F : 0.5F - 0.6F * std::max(0.0F, seen.best[s] - 0.1F);
    before.strong[s] = has || lent;
  }
  before.dated = seen.dates > 0;
  if (blocks.plan.dated()) {
    if (seen.dates == 1)
      value += 0.8F;
    else if (seen.dates > 1)
      value += 0.8F - 0.7F * static_cast<float>(seen.dates - 1);
    else if (blocks.dated)
      value -= 0.5F;
  }
  return value;
}

}  // namespace vitae::wild_text
