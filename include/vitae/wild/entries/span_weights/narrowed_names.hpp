// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/entries/span_weights/school_parts.hpp>

namespace vitae::wild_text {

/// "BSc in Optics | Faculty of Sciences": what was cut off a degree as a school is no part of its name.
inline bool touches_school(const plain_text& plain, const std::vector<atom>& atoms, std::size_t first,
                           std::size_t length) {
  for (std::size_t k = first + 1; k < first + length; ++k)
    if (atoms[k].before == gap::word && begins_school(plain.of(atoms[k].text.begin, atoms[k].text.end))) return true;
  return false;
}

/// "tutor: helped with algebra": small letters behind a colon say what one did.
inline bool tells_duties(const plain_text& plain, const std::vector<atom>& atoms, std::size_t first,
                         std::size_t length) {
  for (std::size_t k = first + 1; k < first + length; ++k)
    if (atoms[k].before == gap::colon && ascii::is_lower(plain.text[atoms[k].text.begin])) return true;
  return false;
}

/// "at Salt Press" goes on with no job's name; "Curator at the Tide Mill" may.
inline bool parts_job(const plain_text& plain, evidence& weigh, const atom& a) {
  return a.employs &&
         !(plain.of(a.text.begin, a.text.end).starts_with("the ") && weigh(look::organization, a.text) < 0.5F);
}

/// "Lecturer, Department of Physics": an employer behind a job is no part of its name; that of whom one works for is,
/// "Assistant to Jane Doe, Professor at Example University".
inline bool names_employer(const plain_text& plain, evidence& weigh, const std::vector<atom>& atoms, std::size_t first,
                           std::size_t length) {
  const float leading = weigh(look::organization, atoms[first].text);
  if (leading >= 0.7F && leading > weigh(look::role, atoms[first].text)) return true;
  for (std::size_t k = first + 1; k < first + length; ++k) {
    const bool job = weigh(look::role, atoms[k].text) >= 0.5F;
    if (job && atoms[k].before == gap::comma) return false;
    if (parts_job(plain, weigh, atoms[k]) || (!job && weigh(look::organization, atoms[k].text) >= 0.7F)) return true;
  }
  return false;
}

/// The weight of several atoms as the name of one job, degree or work, which as a text alone weigh `own`: what follows
/// such a name narrows it ("Research Intern, Computer Vision").
inline float narrowed_weight(const plain_text& plain, evidence& weigh, look as, const std::vector<atom>& atoms,
                             std::size_t first, std::size_t length, float own) {
  return std::max(own, weigh(as, atoms[first].text) - 0.03F * static_cast<float>(length)) -
         (as == look::role &&
                  (names_employer(plain, weigh, atoms, first, length) || tells_duties(plain, atoms, first, length))
              ? 0.5F
              : 0) -
         (as == look::degree && touches_school(plain, atoms, first, length) ? 0.5F : 0);
}

}  // namespace vitae::wild_text
