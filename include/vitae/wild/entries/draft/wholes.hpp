// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/draft/held.hpp>
#include <vitae/wild/entries/draft/layout.hpp>
#include <vitae/wild/entries/draft/terms_abroad.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Tells the parts of an entry from entries.
namespace parts {

inline const date& start_of(const draft& d) { return *d.dates[0]->what.when.start; }
inline const date& end_of(const draft& d) {
  const period& when = d.dates[0]->what.when;
  return when.end ? *when.end : *when.start;
}

/// Lies the time of an entry within that of another one, which is a range, or so many days before or behind it?
inline bool within(const draft& part, const draft& whole, long days = 0) {
  if (part.dates.empty() || whole.dates.empty() || !whole.dates[0]->what.is_range) return false;
  const period &a = part.dates[0]->what.when, &b = whole.dates[0]->what.when;
  return a.start && b.start && b.end && start_of(part).latest() + days >= start_of(whole).earliest() &&
         end_of(part).earliest() <= end_of(whole).latest() + days;
}

/// Has the one a strong heading member that the other has not, and not the other way round?
inline bool lacks(const context& in, const entry_plan& plan, const draft& part, const draft& whole) {
  bool missing = false;
  for (const member_info* m : plan.slots) {
    if (m->note.place != place_in_entry::heading) continue;
    const bool in_part = held::surely(part, m), in_whole = held::surely(whole, m);
    const bool job = in_part && m->appearance() == look::role;
    if (in_part && (!in_whole || (job && (set_alike(in, part, whole) || is_headed_alike(in, part, whole)))))
      return false;
    if (job && held::has_heading(plan, part)) return false;  // "Riverbank" over "Vice President, 2019-2021"
    missing = missing || (in_whole && !in_part);
  }
  return missing;
}

/// By how much projects may begin before the job that they are told of in.
inline constexpr long two_months = 62;

/// What is set below a job and names none itself: "#### Tide Portal, 2019" below "### Example Ltd., 2017 - 2021".
inline bool is_project(const context& in, const entry_plan& plan, const draft& part, const draft& whole) {
  const auto names_job = [&](const member_info* m) { return m->appearance() == look::role && held::surely(part, m); };
  return plan.employs() && is_set_below(in, part, whole) && within(part, whole, two_months) &&
         none_of(plan.slots, names_job);
}

}  // namespace parts

/// An entry within the time of the one before that has nothing of an entry's heading and is not laid out as that one
/// is a part of it: a project within a job, a term abroad within a degree. Gives for each draft the one it is part
/// of, or itself.
inline std::vector<std::size_t> wholes_of(const context& in, const entry_plan& plan, const std::vector<draft>& drafts) {
  std::vector<std::size_t> whole(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    whole[i] = i;
    if (i == 0) continue;
    const std::size_t last = whole[i - 1];
    if (parts::is_project(in, plan, drafts[i], drafts[last])) whole[i] = last;
    if (!parts::within(drafts[i], drafts[last]) || laid_out_alike(in, drafts[i], drafts[last])) continue;
    if (parts::lacks(in, plan, drafts[i], drafts[last]) || is_term_abroad(in, plan, drafts[i], drafts[last]))
      whole[i] = last;
  }
  return whole;
}

}  // namespace vitae::wild_text
