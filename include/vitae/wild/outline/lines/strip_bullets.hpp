// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/lines/lone_marks.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Takes the marks off a bullet, two of them where OCR wrote "- * text"; the last one counts. With `dashes_touch` a
/// dash that touches its word is one too.
inline bool strip_bullets(const plain_text& plain, bool dashes_touch, block& b, span& s) {
  bool any = false;
  for (int i = 0; i < 3; ++i) {
    const bullet_mark mark = !any && dashes_touch && begins_with_touching_dash(plain.of(s.begin, s.end))
                                 ? bullet_mark{1, glyph_family::dash}
                                 : bullet_at(plain.of(s.begin, s.end));
    if (mark.length == 0 || (any && mark.family == glyph_family::number && plain.of(s.begin, s.end)[0] != '[')) break;
    b.glyph = mark.family;
    b.indent += any ? 2U : 0U;
    s.begin += mark.length;
    any = true;
  }
  return any;
}

}  // namespace vitae::wild_text
