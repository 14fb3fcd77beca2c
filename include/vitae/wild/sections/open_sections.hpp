// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/entry_members.hpp>
#include <vitae/wild/sections/loose_blocks.hpp>
#include <vitae/wild/sections/open_titles.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Does a section hold what the entries of a member are of that look: jobs, awards, what has several dates,
/// publications?
inline bool holds_as(const context& in, const entry_members& members, const section& s, const member_info& m, look as) {
  const section_by_evidence evidence(in);
  if (as == look::role) return evidence.holds_only_jobs(s, members.plan_of(m));
  if (as == look::degree) return members.with(look::degree) == &m && evidence.tells_degrees(s, members.plan_of(m));
  if (as == look::award) return evidence.holds_only_awards(s, members.plan_of(m));
  if (as == look::date)
    return members.plan_of(m).dates.size() > 1 && evidence.tells_none(s, members.plan_of(*s.member), look::degree);
  return m.type->core().appearance == as && evidence.holds(s, members.plan_of(m));
}

/// Gives a section under an open title another member, where it holds what that one does: "Projects and Publications"
/// may be a list of the latter, "Software/Technologies" one of tools.
inline void reconsider(const context& in, const entry_members& members, section& s) {
  const section_by_evidence evidence(in);
  if (s.inner && evidence.tells_none(s, members.plan_of(*s.member), look::role)) s.member = s.also;
  if (s.inner) return void(s.also = nullptr);  // "### Teaching" within jobs
  const look second = s.also && members.hold(*s.also) ? s.also->type->core().appearance : look::none;
  if ((second == look::citation || second == look::keyword) && evidence.holds(s, members.plan_of(*s.also)))
    return void((s.member = s.also, s.also = nullptr));
  const member_info *const degrees = members.with(look::degree), *const work = members.with(look::role);
  const bool jobs = s.also && s.also != degrees && members.hold(*s.also) && s.member == work;
  if (jobs && (second == look::keyword
                   ? loose::is_undated(in, s)
                   : second == look::none && evidence.tells_none(s, members.plan_of(*s.member), look::role)))
    return void((s.member = s.also, s.also = nullptr));  // "Experience & Skills", "Experience & Projects"
  if (s.member == work && !s.also && degrees && evidence.tells_degrees(s, members.plan_of(*degrees))) s.also = degrees;
  if (s.member == work && !s.also && evidence.tells_no_jobs(s, members.plan_of(*work)))
    return void(s.member = members.rest);
  const look other = left_open(in.view(s.title), s.quality);
  if (other == look::none || s.member->type->core().appearance == other) return;
  if (other == look::prose && loose::tells_deeds(in, s)) return void(s.member = members.rest);
  for (const member_info& m : members.root.members)
    if (members.hold(m) && holds_as(in, members, s, m, other)) return void((s.member = &m, s.also = nullptr));
}

}  // namespace vitae::wild_text
