// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/piece.hpp>
#include <vitae/wild/citation/scores/scores.hpp>

namespace vitae::wild_text::citing {

/// Scores a piece that says by its own form what it is; whether it is such a piece.
inline bool score_fact(const piece& part, scores& all) {
  switch (part.kind) {
    case fact::none:
      return false;
    case fact::date:
      if (part.listed) all[late_company] = 1.0F;
      all[early_date] = 0.5F;
      set_both(all, tail_number, after_number, 0.5F);
      set_titles(all, -1.5F);
      all[venue] = -3.0F;
      set_both(all, tail_note, after_note, -1.0F);
      return true;
    case fact::years:
      set_both(all, tail_number, after_number, -0.2F);
      set_titles(all, 0.3F);
      all[venue] = -3.0F;
      return true;
    case fact::number:
    case fact::volume:
    case fact::issue:
    case fact::pages:
      set_both(all, tail_number, after_number, part.kind == fact::number ? 0.4F : 1.5F);
      set_titles(all, part.kind == fact::number ? -0.8F : -3.0F);
      all[venue] = -2.5F;
      return true;
    case fact::edition:
    case fact::page_count:
    case fact::isbn:
    case fact::doi:
    case fact::arxiv:
    case fact::url:
    case fact::label:
      set_both(all, tail_number, after_number, 1.5F);
      set_titles(all, -4.0F);
      return true;
    case fact::status:
      set_both(all, tail_in, after_in, 1.5F);
      set_both(all, tail_note, after_note, 1.5F);
      all[early_date] = 0.0F;
      set_titles(all, -2.0F);
      return true;
    case fact::editors_before:
      set_both(all, tail_editors, after_editors, 2.0F);
      set_titles(all, -4.0F);
      return true;
    case fact::editors:
      set_both(all, tail_editors, after_editors, 2.0F);
      all[company] = all[late_company] = 1.0F;
      set_titles(all, -4.0F);
      return true;
    case fact::et_al:
      all[company] = all[late_company] = 2.0F;
      set_both(all, tail_editor, after_editor, 1.0F);
      set_titles(all, -2.0F);
      return true;
    case fact::equal_note:
      all[company] = all[late_company] = 2.0F;
      set_both(all, tail_note, after_note, 1.0F);
      return true;
    case fact::in:
      set_both(all, tail_in, after_in, 2.0F);
      set_titles(all, -2.5F);
      all[venue] = -2.0F;
      return true;
    case fact::note:
      set_both(all, tail_note, after_note, 2.0F);
      all[company] = all[late_company] = 0.0F;
      set_titles(all, -2.0F);
      return true;
    case fact::anchor:
      set_both(all, tail_note, after_note, 2.0F);
      set_titles(all, -2.0F);
      all[company] = all[late_company] = 0.0F;
      return true;
  }
  return false;
}

}  // namespace vitae::wild_text::citing
