// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/evidence/person.hpp>
#include <vitae/wild/evidence/word_run.hpp>

namespace vitae::wild_text {

/// Whether a citation is without doubt a publication's: a title, a venue or a year, and two authors or more who look
/// like people for the most part. "Tools: Git, Make, Vim" may be parted like one.
inline bool is_authored(const citation& cited) {
  if (!cited.title || cited.authors.size() < 2 || (!cited.venue && cited.year.empty())) return false;
  std::size_t people = 0;
  for (const cited_author& a : cited.authors) people += looks_like_person(word_run(a.name)) >= 0.35F ? 1U : 0U;
  return people * 2 > cited.authors.size();
}

}  // namespace vitae::wild_text
