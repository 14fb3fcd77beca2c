// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/wild/outline/mend/block_quotes.hpp>
#include <vitae/wild/outline/mend/filled_lines.hpp>
#include <vitae/wild/outline/mend/frames.hpp>
#include <vitae/wild/outline/mend/glued_columns.hpp>
#include <vitae/wild/outline/mend/glued_contacts.hpp>
#include <vitae/wild/outline/mend/joined_lines.hpp>
#include <vitae/wild/outline/mend/leaders.hpp>
#include <vitae/wild/outline/mend/line_icons.hpp>
#include <vitae/wild/outline/mend/lost_blanks.hpp>
#include <vitae/wild/outline/mend/margin_titles.hpp>
#include <vitae/wild/outline/mend/profile_pages.hpp>
#include <vitae/wild/outline/mend/scattered_words.hpp>
#include <vitae/wild/outline/mend/side_columns.hpp>
#include <vitae/wild/outline/mend/small_capitals.hpp>
#include <vitae/wild/outline/mend/spaced_letters.hpp>
#include <vitae/wild/outline/mend/stacked_columns.hpp>
#include <vitae/wild/outline/mend/stacked_marks.hpp>
#include <vitae/wild/outline/mend/stretched_lines.hpp>
#include <vitae/wild/outline/mend/trailing_marks.hpp>
#include <vitae/wild/outline/mend/wrapped_dates.hpp>
#include <vitae/wild/outline/mend/zero_widths.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// A text without its quotations' marks and what converters did to its lines: first these are whole again, then their
/// words, then the marks and columns in them.
inline plain_text mended_text(plain_text plain) {
  plain = block_quotes(without_line_icons(without_zero_widths(std::move(plain)))).opened();
  plain = wrapped_dates(side_columns(margin_titles(std::move(plain)).move()).part()).join();
  plain = small_capitals(narrow_gaps(std::move(plain))).join();
  plain = without_leaders(without_frames(join_stretched_lines(join_scattered_words(std::move(plain)))));
  plain = part_joined_lines(join_filled_lines(std::move(plain)));
  plain = spaced_letters(restore_blanks(std::move(plain))).join();
  plain = stacked_marks(trailing_marks(glued_contacts(std::move(plain)).part()).move()).unstack();
  plain = stacked_columns(std::move(plain)).unstack();
  return head_profile(glued_columns(std::move(plain)).part());
}

}  // namespace vitae::wild_text
