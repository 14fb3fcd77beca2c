// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Which members an entry on the way holds.
namespace held {

/// Is it known, and likely enough, what in the head of an entry a member is?
inline bool surely(const draft& d, const member_info* m) {
  for (const assigned& a : d.chosen)
    if (a.member == m) return a.weight >= 0.5F;
  return false;
}

/// Is it known what a member is, from the head of an entry or from a label?
inline bool has(const draft& d, const member_info* m) {
  for (const assigned& a : d.chosen)
    if (a.member == m) return true;
  for (const labelled& f : d.facts)
    if (f.member == m) return true;
  return false;
}

/// Has an entry everything of an entry's heading, if only by guess?
inline bool has_heading(const entry_plan& plan, const draft& d) {
  return all_of(plan.slots,
                [&](const member_info* m) { return m->note.place != place_in_entry::heading || has(d, m); });
}

/// What an entry has as a member that the next one may lack, if only as it borrowed that itself.
inline borrowed to_lend(const draft& d, const member_info* m) {
  for (const assigned& a : d.chosen)
    if (a.member == m) return {m, joined(d.atoms, a.first, a.last), 0.7F};
  for (const labelled& f : d.facts)
    if (f.member == m) return {m, f.value, 0.7F};
  for (const borrowed& b : d.shared)
    if (b.member == m) return b;
  return {};
}

}  // namespace held

}  // namespace vitae::wild_text
