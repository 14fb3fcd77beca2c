// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>

namespace vitae::wild_text {

/// How one is employed, where that alone is no job's name.
inline constexpr std::string_view engagement_words[] = {"apprenticeship", "internship", "traineeship"};

inline bool says_engagement(std::string_view text) {
  for (const std::string_view word : engagement_words)
    if (ascii::equal(text, word)) return true;
  return false;
}

/// "Example Ltd. - Lamp Engineer · Internship": the atom that only says how one was employed, behind one that may name
/// the job; how many atoms there are where none does.
inline std::size_t engagement_beside_job(const plain_text& plain, evidence& weigh, const std::vector<atom>& atoms) {
  std::size_t at = 1;
  while (at < atoms.size() && !says_engagement(plain.of(atoms[at].text.begin, atoms[at].text.end))) ++at;
  for (std::size_t k = 0; k < at && at < atoms.size(); ++k)
    if (weigh(look::role, atoms[k].text) >= 0.45F) return at;
  return atoms.size();
}

}  // namespace vitae::wild_text
