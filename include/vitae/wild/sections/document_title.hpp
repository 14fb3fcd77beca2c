// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <vector>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// "Résumé" as the first line of a document is its title, though a section about oneself (`prose`) may be called so:
/// what follows it stands before the first section. So is "職務経歴書" over a section of jobs, even below the day on which
/// it was written.
inline void begin_at_title(const context& in, const member_info* prose, std::vector<section>& sections) {
  if (sections.size() < 2 || sections[0].end > sections[0].begin + 1) return;
  const std::vector<block>& blocks = in.doc.blocks;
  if (sections[0].begin < sections[0].end && !fill(in.dates.dating_in(blocks[0].text), in.view(blocks[0]))) return;
  const member_info* const named = sections[1].member;
  const bool again =
      std::any_of(sections.begin() + 2, sections.end(), [&](const section& s) { return named && s.member == named; });
  if ((named != prose && !again) || !is_document_title(in.view(sections[1].title))) return;
  if (sections[0].begin == sections[0].end) sections[0].begin = sections[1].begin;
  sections[0].end = sections[1].end;
  sections.erase(sections.begin() + 1);
}

}  // namespace vitae::wild_text
