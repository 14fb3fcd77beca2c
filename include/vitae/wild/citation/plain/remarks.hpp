// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vector>
#include <vitae/wild/citation/plain/parts.hpp>

namespace vitae::wild_text {

/// A link without an address that leads anywhere: "[pdf](#)", or the label alone.
inline bool leads_nowhere(const cited_link& link) { return link.url.empty() || link.url[0] == '#'; }

/// What a citation says beside what a paper has fields for: its notes, the place of a meeting, editors, and labels of
/// links that lead nowhere.
inline std::vector<cited_text> remarks_of(const citation& cited) {
  std::vector<cited_text> all = cited.notes;
  if (cited.place) all.push_back(cited.place);
  all.insert(all.end(), cited.editors.begin(), cited.editors.end());
  for (const cited_link& link : cited.links)
    if (leads_nowhere(link) && !link.label.empty()) all.push_back({link.label, link.span});
  return all;
}

}  // namespace vitae::wild_text
