// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/shape/describe.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>

namespace vitae::wild_text {

/// The members of a schema whose entries a section may hold.
struct entry_members {
  const type_info& root;
  const member_info* rest;  ///< the member for what nothing claims

  /// Is a member one of them, a list of records, and not the one for what nothing claims?
  bool hold(const member_info& m) const { return kinds::is_list(*m.type) && kinds::is_record(*m.type) && &m != rest; }

  static const entry_plan& plan_of(const member_info& m) { return known<entry_plan>(m.type->core()); }

  /// The first member whose entries have their time and something of that look, as degrees have that of one; or null.
  const member_info* with(look as) const {
    for (const member_info& m : root.members) {
      if (!hold(m) || !plan_of(m).period) continue;
      for (const member_info* slot : plan_of(m).slots)
        if (slot->appearance() == as) return &m;
    }
    return nullptr;
  }
};

}  // namespace vitae::wild_text
