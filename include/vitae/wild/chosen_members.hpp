// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// The members of a schema that the reader treats in a way of their own, chosen by their looks; null where there is
/// none.
struct chosen_members {
  const member_info* name = nullptr;       ///< a text that looks like a person
  const member_info* headline = nullptr;   ///< a text that looks like a role
  const member_info* prose = nullptr;      ///< a text about oneself
  const member_info* rest = nullptr;       ///< titled lists of items, which take what no other member does
  const member_info* papers = nullptr;     ///< citations
  const member_info* languages = nullptr;  ///< spoken ones
  const member_info* skills = nullptr;     ///< keywords
  const member_info* prizes = nullptr;     ///< records with an award in them
  const member_info* jobs = nullptr;       ///< records with a role and an organisation in them
  const member_info* studies = nullptr;    ///< records with a degree and an organisation in them
  const member_info* reach = nullptr;      ///< a record of addresses: for mail, or to call

  /// Has a record a member of that look?
  static bool has(const type_info& record, look as) {
    return any_of(record.members, [&](const member_info& part) { return part.appearance() == as; });
  }

  /// Does a record hold addresses for mail, or numbers to call?
  static bool reaches(const type_info& record) {
    for (const member_info& part : record.members) {
      const look as = part.type->core().appearance;
      if (as == look::email || as == look::phone) return true;
    }
    return false;
  }

  explicit chosen_members(const type_info& schema) {
    for (const member_info& m : schema.members) {
      const type_info& core = m.type->core();
      if (kinds::is_list(*m.type) && core.shape == shape::record) {
        bool titled = false, items = false;
        for (const member_info& part : core.members) {
          titled = titled || (kinds::is_text(*part.type) && !kinds::is_list(*part.type));
          items = items || kinds::is_item(*part.type);
        }
        if (titled && items && core.members.size() == 2) rest = &m;
        if (core.appearance == look::citation) papers = &m;
        if (core.appearance == look::language) languages = &m;
        if (core.appearance == look::keyword && !skills) skills = &m;
        if (!prizes && has(core, look::award)) prizes = &m;
        if (!jobs && has(core, look::role) && has(core, look::organization)) jobs = &m;
        if (!studies && has(core, look::degree) && has(core, look::organization)) studies = &m;
      } else if (m.type->shape == shape::record && !kinds::is_period(*m.type) && reaches(*m.type)) {
        reach = &m;
      } else if (core.shape == shape::leaf && kinds::is_text(core) && !kinds::is_list(*m.type)) {
        if (m.appearance() == look::person && !name) name = &m;
        if (m.appearance() == look::role && !headline) headline = &m;
        if (m.appearance() == look::prose && !prose) prose = &m;
      }
    }
  }
};

}  // namespace vitae::wild_text
