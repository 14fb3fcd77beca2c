// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// Gives sections to the member of skills whose title says "Software", which one may have written or may use, where
/// nothing but lists of tools stands below it.
inline void find_tools(const context& in, const member_info& skills, std::vector<section>& sections) {
  const entry_plan& plan = known<entry_plan>(skills.type->core());
  for (section& s : sections)
    if (s.member && s.member != &skills && title_key(in.view(s.title)) == "software" &&
        section_by_evidence(in).holds(s, plan))
      s.member = &skills, s.also = nullptr;
}

}  // namespace vitae::wild_text
