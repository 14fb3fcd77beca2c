// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/pieces/piece.hpp>

/// Print that sets a part of a line apart: what is in one run of it is one part, "*Wings, Paper, and Hands*".
namespace vitae::wild_text::citing {

/// The prints that set parts of a line apart: not those in which all of it is, nor a link that it begins with.
inline unsigned own_print(const token_view& line, std::size_t start) {
  unsigned all = italic | bold | linked;
  for (std::size_t i = start; i < line.size(); ++i) all &= line[i].print;
  const unsigned first = start < line.size() ? line[start].print & linked : 0U;
  return (italic | bold | linked) & ~all & ~first;
}

/// Are tokens [first, last] all in one of the prints `own`?
inline bool in_one_print(const token_view& line, unsigned own, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i <= last && own != 0; ++i) own &= line[i].print;
  return own != 0;
}

/// Marks the pieces that go on in the print of the one before, unless that is the print of the whole line.
inline void mark_one_print(const token_view& line, std::vector<piece>& pieces) {
  const unsigned own = pieces.empty() ? 0U : own_print(line, pieces.front().first);
  for (std::size_t i = 1; i < pieces.size() && own != 0; ++i)
    if (in_one_print(line, own, pieces[i - 1].last - 1, pieces[i].first)) pieces[i].lead |= at_one_print;
}

}  // namespace vitae::wild_text::citing
