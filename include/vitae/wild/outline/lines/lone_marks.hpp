// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>

namespace vitae::wild_text {

/// A bullet's glyph alone in its line, whose text PDF readers put into the next one, as Markdown may.
constexpr bool is_lone_mark(std::string_view text) {
  const decoded c = decode(text, 0);
  return c.length == text.size() && text != ">" && bullets::family_of(c.code_point) != glyph_family::none;
}

/// Do a document's marks stand in lines of their own, which mark the next ones? Among marks with their text a lone one
/// is an item that nobody filled in.
constexpr bool mark_lines(std::string_view text) {
  std::size_t alone = 0, before_text = 0;
  for (const bool told : {false, true})  // first those alone: where there are none, one other mark tells enough
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const std::string_view line = trimmed(text.substr(at, end - at));
      if (line.empty()) continue;
      if (!told) {
        alone += is_lone_mark(line) ? 1U : 0U;
      } else if (const bullet_mark mark = bullet_at(line); mark.length > 0 && mark.family != glyph_family::number) {
        if (++before_text > alone) return false;
      }
    }
  return true;
}

/// "-Kept lamps": does a line begin with a dash that touches its word?
constexpr bool begins_with_touching_dash(std::string_view line) {
  return line.size() > 2 && line[0] == '-' && is_upper(decode(line, 1).code_point);
}

/// Do so many lines of a document begin so that their dashes are bullets?
constexpr bool dashes_touch(std::string_view text) {
  std::size_t touching = 0;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    touching += begins_with_touching_dash(trimmed(text.substr(at, end - at))) ? 1U : 0U;
  }
  return touching > 3;
}

}  // namespace vitae::wild_text
