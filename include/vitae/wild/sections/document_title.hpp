// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <string_view>
#include <vector>
#include <vitae/source/extent.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/open_titles.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// The title in a page's front matter where it is that of a section whose list is all of the page, "Publications"; or
/// nothing. `rest` is the member for what nothing claims.
inline extent page_section(std::string_view document, const front_matter& front, const name_index& names,
                           const member_info* rest) {
  for (const front_scalar& f : front.scalars) {
    if (f.key != "title") continue;
    const named_member m = names.title(f.value.of(document));
    const bool list = m.member && m.member != rest && kinds::is_list(*m.member->type);
    return list && m.quality >= 0.95F && left_open(f.value.of(document)) == look::none ? f.value : extent{};
  }
  return {};
}

/// Are a section's lines few and short, and none of them a name or how to reach somebody, as the day of writing and
/// links to translations are?
inline bool says_nothing_of_owner(const context& in, const section& s) {
  constexpr std::size_t few = 3, short_line = 40;
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const block& b = in.doc.blocks[i];
    if (i == s.begin + few || b.text.size() > short_line || in.weigh(look::person, b.text) >= 0.5F ||
        in.view(b).find('@') != std::string_view::npos)
      return false;
  }
  return true;
}

/// All that stands in a section.
inline span lines_of(const context& in, const section& s) {
  if (s.begin == s.end) return {};
  return {in.doc.blocks[s.begin].text.begin, in.doc.blocks[s.end - 1].text.end};
}

/// "Résumé" as the first line of a document is its title, though a section about oneself (`prose`) may be called so:
/// what follows it stands before the first section. So is "職務経歴書" over a section of jobs or what has no dates,
/// even below the day on which it was written and links to other pages.
inline void begin_at_title(const context& in, const member_info* prose, std::vector<section>& sections) {
  if (sections.size() < 2 || !says_nothing_of_owner(in, sections[0])) return;
  const member_info* const named = sections[1].member;
  const bool again =
      std::any_of(sections.begin() + 2, sections.end(), [&](const section& s) { return named && s.member == named; }) ||
      (named && sections.size() > 2 && in.dates.dating_in(lines_of(in, sections[1])).empty());
  if ((named != prose && !again) || !is_document_title(in.view(sections[1].title))) return;
  if (sections[0].begin == sections[0].end) sections[0].begin = sections[1].begin;
  sections[0].end = sections[1].end;
  sections.erase(sections.begin() + 1);
}

}  // namespace vitae::wild_text
