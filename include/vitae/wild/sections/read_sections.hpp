// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vector>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/document_title.hpp>
#include <vitae/wild/sections/find_sections.hpp>
#include <vitae/wild/sections/introduced_lists.hpp>
#include <vitae/wild/sections/labelled_lists.hpp>
#include <vitae/wild/sections/other_lists.hpp>
#include <vitae/wild/sections/settle.hpp>

namespace vitae::wild_text {

/// The sections of a document, each with the member that its title speaks of or that it turns out to hold; the first is
/// what stands before all titles, and may be empty.
inline std::vector<section> read_sections(const context& in, const type_info& schema, const chosen_members& chosen,
                                          const name_index& names) {
  std::vector<section> sections = find_sections(in.doc, names, chosen.reach);
  labelled_lists(in).part(sections);
  keep_other_lists(in, chosen.rest, sections);
  settling(in, schema, chosen.rest).settle(sections);
  if (chosen.skills) introduced_lists(in, *chosen.skills).part(sections, chosen.prose);
  begin_at_title(in, chosen.prose, sections);
  return sections;
}

}  // namespace vitae::wild_text
