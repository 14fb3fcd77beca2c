// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/draft/held.hpp>
#include <vitae/wild/entries/draft/holders.hpp>
#include <vitae/wild/entries/draft/layout.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Gives entries what stands with another one: the employer of several roles, the title of several posts.
class sharing {
 public:
  sharing(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// What may be called anything, as an award may, goes by what it begins with where it has no other name: "Example
  /// Society, 2019" beside "Example Prize, Example University, 2018".
  void name_by_beginning(std::vector<draft>& drafts) const {
    const member_info* name = only_heading();
    if (!name || name->appearance() != look::award) return;
    const std::vector<std::size_t> holders = holders_of(in_, drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      draft& d = drafts[i];
      if (d.dates.empty() || d.chosen.empty() || d.chosen[0].first > 0 || held::has(d, name) || holders[i] != i)
        continue;
      if (d.chosen[0].member->appearance() == look::organization) d.chosen[0].member = name;
    }
  }

  /// An entry with a date or below the heading of the one before, but without one of the members of its heading, has
  /// the one of the entry before; not that of one beside it, which speaks for itself.
  void lend(std::vector<draft>& drafts, const std::vector<std::size_t>& whole) const {
    const std::vector<std::size_t> holders = holders_of(in_, drafts);
    for (std::size_t i = 1; i < drafts.size(); ++i) {
      draft& d = drafts[i];
      const draft& before = drafts[whole[i - 1]];
      if (whole[i] != i || d.chosen.empty() || (d.dates.empty() && holders[i] == i)) continue;
      for (const member_info* m : plan_.slots) {
        if (m->note.place != place_in_entry::heading || held::has(d, m)) continue;
        const borrowed from = held::to_lend(before, m);
        if (!from.member ||
            (held::has(before, m) && (speaks_for_itself(in_, d, before) || is_another_school(m, d, before))))
          continue;
        d.shared.push_back(from);
        for (const member_info* place : plan_.slots)
          if (place->appearance() == look::place && m->appearance() == look::organization && !held::has(d, place))
            if (const borrowed there = held::to_lend(before, place); there.member) d.shared.push_back(there);
      }
    }
  }

 private:
  /// The member of an entry's heading; null where there are several.
  const member_info* only_heading() const {
    const member_info* only = nullptr;
    for (const member_info* m : plan_.slots) {
      if (m->note.place != place_in_entry::heading) continue;
      if (only) return nullptr;
      only = m;
    }
    return only;
  }

  /// Is a degree asked for that one has from another school than the one before?
  bool is_another_school(const member_info* m, const draft& d, const draft& before) const {
    if (m->appearance() != look::degree) return false;
    return any_of(plan_.slots, [&](const member_info* school) {
      return school->appearance() == look::organization && held::surely(d, school) && held::has(before, school);
    });
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
