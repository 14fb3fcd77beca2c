// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <vector>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// "Résumé" as the first line of a document is its title, though a section about oneself (`prose`) may be called so:
/// what follows it stands before the first section. So is "職務経歴書" over a section of jobs.
inline void begin_at_title(const context& in, const member_info* prose, std::vector<section>& sections) {
  if (sections.size() < 2 || sections[0].begin < sections[0].end) return;
  const member_info* const named = sections[1].member;
  const bool again =
      std::any_of(sections.begin() + 2, sections.end(), [&](const section& s) { return named && s.member == named; });
  if ((named != prose && !again) || !is_document_title(in.view(sections[1].title))) return;
  sections.erase(sections.begin());
  sections[0].title = {}, sections[0].member = nullptr;
}

}  // namespace vitae::wild_text
