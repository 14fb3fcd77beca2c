// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/atoms/seams.hpp>
#include <vitae/wild/entries/span_weights/asides.hpp>

namespace vitae::wild_text {

/// What it costs to read two atoms in different styles as one text: "Engineer, *Example Ltd.*", "Example *Engineer*",
/// but not "head of *Example Systems*".
inline float change_of_style(const plain_text& plain, const atom& last, const atom& next) {
  const unsigned changed = last.how ^ next.how;
  if ((changed & style::bold) != 0) return next.before == gap::dash ? 0.4F : 0.15F;
  if ((changed & style::italic) == 0) return 0;
  if (plain.text[last.outer.end] == ',') return 0.3F;
  const bool inside = next.before == gap::styled || next.before == gap::word;
  const std::string_view before = trimmed(plain.of(last.text.begin, next.outer.begin));
  return inside && ascii::is_lower(before[before.rfind(' ') + 1]) ? 0 : 0.15F;
}

/// What it costs to join one atom more.
inline float with_seam(const plain_text& plain, float seams, const atom& last, const atom& next) {
  seams += seam_of(next);
  seams += change_of_style(plain, last, next);
  if (is_remark(next)) seams += 0.5F;
  if (labels_link(plain, next)) seams += 1;
  if (runs_on(plain.of(next.text.begin, next.text.end))) seams += 0.5F;
  return seams;
}

}  // namespace vitae::wild_text
