// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/wild/outline/filled_lines.hpp>
#include <vitae/wild/outline/frames.hpp>
#include <vitae/wild/outline/glued_columns.hpp>
#include <vitae/wild/outline/glued_contacts.hpp>
#include <vitae/wild/outline/joined_lines.hpp>
#include <vitae/wild/outline/leaders.hpp>
#include <vitae/wild/outline/lost_blanks.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/spaced_letters.hpp>
#include <vitae/wild/outline/trailing_marks.hpp>

namespace vitae::wild_text {

/// A text without what converters did to its lines: first these are whole again, then their words, then the marks and
/// columns in them.
inline plain_text mended_text(plain_text plain) {
  plain = part_joined_lines(join_filled_lines(without_leaders(without_frames(std::move(plain)))));
  plain = spaced_letters(restore_blanks(std::move(plain))).join();
  plain = trailing_marks(glued_contacts(std::move(plain)).part()).move();
  return glued_columns(std::move(plain)).part();
}

}  // namespace vitae::wild_text
