// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/citation/run_text.hpp>
#include <vitae/wild/citation/scores/shape.hpp>

namespace vitae::wild_text::citing {

/// Publishers, institutions, places, and the words of theses and reports, in the order that they come.
inline std::size_t read_houses(const labelled_line& all, citation& made, std::size_t first, std::size_t last) {
  cited_text* slot = nullptr;  // what the piece before belongs to
  std::size_t slot_first = first;
  for (std::size_t i = first; i < last; ++i) {
    const piece& part = all.pieces[i];
    const shape form = shape_of(all.line, part);
    if (part.kind != fact::none || form.reports + form.theses + form.series > 0) {
      add_note(made, run_text(all, i, i + 1));
      slot = nullptr;
      continue;
    }
    const bool house = form.publishers + form.institutions > 0 || (part.lead & at_colon) != 0;
    const bool town = form.places > 0 || part.before_place || part.town;
    cited_text* const wanted = house  ? &made.publisher
                               : town ? &made.place
                               : slot ? slot
                                      : &(made.publisher ? made.place : made.publisher);
    if (wanted == slot && (part.lead & at_colon) == 0) {
      *slot = run_text(all, slot_first, i + 1);
    } else if (!*wanted) {
      *wanted = run_text(all, i, i + 1);
      slot = wanted;
      slot_first = i;
    } else {
      add_note(made, run_text(all, i, i + 1));
      slot = nullptr;
    }
  }
  return last;
}

}  // namespace vitae::wild_text::citing
