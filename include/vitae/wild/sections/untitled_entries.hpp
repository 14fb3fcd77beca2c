// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Tells where in a section, as the one before all titles, entries begin whose own title is missing; the section's end
/// where there are none.
class untitled_entries {
 public:
  explicit untitled_entries(const context& in) : in_(in) {}

  /// The first heading that has another one of its level below it.
  std::size_t under_headings(const section& s) const {
    std::size_t i = s.begin;
    while (i < s.end && !repeats(i, s.end)) ++i;
    return i;
  }

  /// The first list of three items or more.
  std::size_t in_list(const section& s) const {
    std::size_t items = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      items = at(i).kind == block_kind::bullet ? items + 1 : 0;
      if (items == 3) return i - 2;
    }
    return s.end;
  }

  /// The first of two short lines or more that begin with a period.
  std::size_t in_lines(const section& s) const {
    std::size_t lines = 0, first = s.end;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = at(i);
      const auto dates = in_.dates.dating_in(b.text);
      if (dates.empty() || !dates[0]->what.is_range || dates[0]->text.begin != b.text.begin || b.text.size() > 120)
        continue;
      if (lines++ == 0) first = i;
    }
    return lines > 1 ? first : s.end;
  }

  /// An employer's heading right above a deeper one of a job and its time: "# Example School of Law" over "## Professor
  /// of Law, 2007 - present".
  std::size_t below_employer(const section& s, const entry_plan& jobs) const {
    for (std::size_t i = s.begin; i + 1 < s.end; ++i) {
      const block &above = at(i), &below = at(i + 1);
      if (above.kind != block_kind::heading || below.kind != above.kind || below.level <= above.level) continue;
      const features job = features_of(in_, jobs, below);
      if (job.ranges == 1 && looks(job, jobs, look::role) >= 0.6F &&
          looks(features_of(in_, jobs, above), jobs, look::organization) >= 0.6F)
        return i;
    }
    return s.end;
  }

 private:
  const block& at(std::size_t i) const { return in_.doc.blocks[i]; }

  /// Is a block a heading, and is there another one of its level below it?
  bool repeats(std::size_t i, std::size_t end) const {
    if (at(i).kind != block_kind::heading) return false;
    std::size_t next = i + 1;
    while (next < end && (at(next).kind != block_kind::heading || at(next).level != at(i).level)) ++next;
    return next < end;
  }

  static float looks(const features& f, const entry_plan& plan, look as) {
    for (std::size_t k = 0; k < plan.slots.size() && k < f.looks.size(); ++k)
      if (plan.slots[k]->appearance() == as) return f.looks[k];
    return 0;
  }

  const context& in_;
};

}  // namespace vitae::wild_text
