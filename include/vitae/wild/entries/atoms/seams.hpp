// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>

namespace vitae::wild_text {

/// Whether an atom may be read as one text with the one before it.
inline bool joins(const atom& a) { return a.before < gap::cell && !a.open; }

/// What it costs to read an atom and the one before it as one text.
inline float seam_of(const atom& a) {
  switch (a.before) {
    case gap::word:
      return 0;
    case gap::paren:
      return 0.02F;
    case gap::comma:
      return 0.06F;
    case gap::stop:
      return 0.2F;
    case gap::dash:
      return 0.15F;
    case gap::colon:
      return 0.2F;
    case gap::styled:
      return 0.12F;
    default:
      return 9;
  }
}

/// What it costs to leave an atom to the rest of the entry.
inline float cost_of_leaving(const atom& a) { return a.tool ? 0.0F : a.before == gap::paren ? 0.12F : 0.3F; }

/// "loom: weaves patterns": does a name of several atoms go on, in small letters, with what is told of it?
inline bool tells_of_name(const plain_text& plain, const std::vector<atom>& atoms, std::size_t first,
                          std::size_t length) {
  for (std::size_t k = first + 1; k < first + length; ++k)
    if (atoms[k].before != gap::comma && ascii::is_lower(plain.text[atoms[k].text.begin])) return true;
  return false;
}

/// Is it a sentence rather than a name: five words or more, most of them small?
inline bool runs_on(std::string_view text) {
  std::size_t words = 0, small = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (at == 0 || text[at - 1] == ' ') ++words, small += ascii::is_lower(text[at]) ? 1U : 0U;
  return words >= 5 && small * 2 > words;
}

}  // namespace vitae::wild_text
