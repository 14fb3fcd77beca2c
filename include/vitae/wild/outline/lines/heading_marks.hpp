// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/markup/light_markup.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Takes the marks off a heading, "## Title ##", and makes its block one; a lone '#' wants a space after it. With
/// `stars` they are headings too, as in Org.
inline void strip_heading(const plain_text& plain, bool stars, block& b, span& s) {
  const std::string_view text = plain.of(s.begin, s.end);
  if (const std::size_t title = light_markup::quoted_title_in(text); title > 0) {
    b.kind = block_kind::heading;
    b.level = std::min<std::size_t>(3 + b.indent / 4, 6);
    return void(s = trim(plain, {s.begin + title, s.end - 1}));
  }
  const char mark = text[0];
  if (mark != '#' && mark != '=' && (mark != '*' || !stars)) return;
  std::size_t hashes = 0;
  while (hashes < text.size() && text[hashes] == mark) ++hashes;
  if (hashes > 6 || hashes == text.size()) return;
  if (text[hashes] != ' ' && text[hashes] != '\t' && (hashes == 1 || mark != '#')) return;
  b.kind = block_kind::heading;
  b.level = hashes;
  s.begin += hashes;
  const std::size_t closing = plain.of(s.begin, s.end).size() - (plain.of(s.begin, s.end).find_last_not_of(mark) + 1);
  const bool glued = closing == 1 && closing < s.size() && plain.of(s.begin, s.end)[s.size() - 2] != ' ';  // "## C#"
  if (!glued) s = trim(plain, {s.begin, s.end - closing});
  s = trim(plain, s);
  s.begin += bullets::pictures_before(plain.of(s.begin, s.end));
}

}  // namespace vitae::wild_text
