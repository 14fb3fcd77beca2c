// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/entry_members.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/untitled_entries.hpp>

namespace vitae::wild_text {

/// Entries before the first title, under headings or in a list, whose own title is missing, are a section of theirs.
inline void part_preamble(const context& in, const entry_members& members, std::vector<section>& sections) {
  section entries = sections[0];
  if (entries.member) return;
  const untitled_entries where(in);
  if (const member_info* jobs = members.with(look::role)) {
    entries.begin = where.below_employer(entries, members.plan_of(*jobs));
    if (entries.begin < entries.end) entries.member = jobs;
  }
  if (!entries.member) entries.begin = where.under_headings(sections[0]);
  const bool untitled = entries.begin == entries.end;
  if (untitled) entries.begin = where.in_list(sections[0]);
  if (entries.begin == entries.end) entries.begin = where.in_lines(sections[0]);
  for (const member_info& m : members.root.members) {
    if (!members.hold(m) || !members.plan_of(m).period) continue;
    const bool surer =
        !entries.member || (untitled && members.plan_of(m).employs() && !members.plan_of(*entries.member).employs());
    if (surer && section_by_evidence(in).holds(entries, members.plan_of(m))) entries.member = &m;
  }
  if (!entries.member) return;
  if (untitled && members.plan_of(*entries.member).employs()) entries.also = members.with(look::degree);
  sections[0].end = entries.begin;
  sections.insert(sections.begin() + 1, entries);
}

}  // namespace vitae::wild_text
