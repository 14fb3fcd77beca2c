// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/sections/entry_members.hpp>
#include <vitae/wild/sections/loose_blocks.hpp>
#include <vitae/wild/sections/open_titles.hpp>
#include <vitae/wild/sections/section.hpp>

/// Sections that turn out to be groups of the skills above them.
namespace vitae::wild_text {

/// "Software:" right below "SKILLS:", and set less than that: the label of a group of them; the first may name
/// another member that lists tools, the next ones name none.
inline bool is_labelled_group(const context& in, const section& skills, const section& s) {
  if (skills.end + 1 != s.begin || s.begin == s.end) return false;
  const block &title = in.doc.blocks[skills.heading], &label = in.doc.blocks[s.heading];
  if (label.kind != block_kind::text || !title.capitals || label.capitals || !in.view(label).ends_with(':'))
    return false;
  if (s.member) return skills.begin == skills.end && left_open(in.view(s.title)) == look::keyword;
  return loose::holds_short_lines(in, s);
}

/// "Frameworks" or "Software Engineering" over an enumeration, right below skills: a group of them, whatever else the
/// title may name.
inline bool goes_on_listing(const context& in, const entry_members& members, const section& skills, const section& s) {
  const look as = skills.member ? skills.member->type->core().appearance : look::none;
  const bool tools = as == look::language && !spoken(in).in_blocks(skills.begin, skills.end);
  if (as == look::keyword && is_labelled_group(in, skills, s)) return true;
  if ((as != look::keyword && !tools) || !s.member || !members.hold(*s.member) || skills.end + 1 != s.begin ||
      skills.begin == skills.end)
    return false;
  if (s.quality >= 0.9F && left_open(in.view(s.title)) != look::keyword) return false;
  return members.plan_of(*s.member).period && loose::enumerates(in, s);
}

/// Whether a section lists something under a deeper heading than that of skills, where its title speaks of no other
/// member, "Audio and New Media", or of one whose entries have dates, "Research".
inline bool is_group(const context& in, const entry_members& members, const section& s, const member_info* outer) {
  if (!outer || outer->type->core().appearance != look::keyword) return false;
  if (!s.member || (s.member == members.rest && s.quality < 0.9F))
    return loose::enumerates(in, s) || loose::itemizes(in, s);
  return members.hold(*s.member) && members.plan_of(*s.member).period && loose::enumerates(in, s);
}

}  // namespace vitae::wild_text
