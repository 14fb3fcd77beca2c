// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Whether an entry is what its section promises. A degree is known by its name or by its school; a course or a
/// certificate that stands among degrees has neither. Other kinds of entries may be called anything, but something: a
/// date alone is none.
inline bool proven(const draft& d, const entry_plan& plan) {
  const auto heads = [](const member_info* m) { return m->note.place == place_in_entry::heading; };
  const auto names_degree = [&](const member_info* m) { return heads(m) && m->appearance() == look::degree; };
  if (none_of(plan.slots, heads)) return true;
  const bool degree = any_of(plan.slots, names_degree);
  const float least = degree ? 0.5F : 0;
  return any_of(d.facts, [&](const labelled& f) { return heads(f.member); }) ||
         any_of(d.chosen, [&](const assigned& a) { return heads(a.member) && a.weight >= least; }) ||
         (!degree && any_of(d.shared, [&](const borrowed& b) { return heads(b.member); }));
}

}  // namespace vitae::wild_text
