// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/wild/citation/plain/parts.hpp>

/// How complete a citation is, and how much of its text it explains.
namespace vitae::wild_text::layouts {

/// What a publication should have: a title, authors, where it stands, when it came out.
inline float completeness(const citation& cited) {
  if (!cited.title || cited.title.text.size() > 300) return 0;  // an abstract is no title
  const bool placed = cited.venue || cited.publisher || cited.doi || cited.arxiv || cited.status_text ||
                      cited.status != cited_status::unsaid || cited.kind == cited_kind::thesis;
  const float whole = 0.3F + (cited.authors.empty() ? 0 : 0.35F) + (placed ? 0.2F : 0) +
                      (cited.year.empty() && !cited.date ? 0 : 0.15F);
  return cited.title.text.size() > 250 || cited.venue.text.size() > 180 ? whole / 2 : whole;
}

/// The bytes that the parts of a citation are.
inline std::size_t told(const citation& cited) {
  std::size_t sum = 0;
  for (const cited_text* part : {&cited.title, &cited.venue, &cited.date, &cited.volume, &cited.issue, &cited.pages,
                                 &cited.publisher, &cited.place, &cited.doi, &cited.arxiv, &cited.status_text})
    sum += part->text.size() + (part->text.empty() ? 0U : 2U);
  for (const cited_author& author : cited.authors) sum += author.name.size() + 2;
  for (const cited_text& editor : cited.editors) sum += editor.text.size() + 2;
  return sum;
}

/// How many of so many bytes a citation explains, weighed by how complete it is.
inline float explained(const citation& cited, std::size_t bytes) {
  return completeness(cited) * static_cast<float>(std::min(told(cited), bytes));
}

}  // namespace vitae::wild_text::layouts
