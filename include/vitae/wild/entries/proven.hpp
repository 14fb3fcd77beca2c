// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Whether an entry is what its section promises. A degree is known by its name or by its school; a course or a
/// certificate that stands among degrees has neither. Other kinds of entries may be called anything, but something: a
/// date alone is none.
inline bool proven(const draft& d, const entry_plan& plan) {
  const auto heads = [](const member_info* m) { return m->note.place == place_in_entry::heading; };
  const auto names_degree = [&](const member_info* m) { return heads(m) && m->appearance() == look::degree; };
  if (std::none_of(plan.slots.begin(), plan.slots.end(), heads)) return true;
  const bool degree = std::any_of(plan.slots.begin(), plan.slots.end(), names_degree);
  const float least = degree ? 0.5F : 0;
  return std::any_of(d.facts.begin(), d.facts.end(), [&](const labelled& f) { return heads(f.member); }) ||
         std::any_of(d.chosen.begin(), d.chosen.end(),
                     [&](const assigned& a) { return heads(a.member) && a.weight >= least; }) ||
         (!degree && std::any_of(d.shared.begin(), d.shared.end(), [&](const borrowed& b) { return heads(b.member); }));
}

}  // namespace vitae::wild_text
