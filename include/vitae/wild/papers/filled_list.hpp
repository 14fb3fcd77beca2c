// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/mend/filled_lines.hpp>

namespace vitae::wild_text::layouts {

/// May a line of a list of publications go on in the next one?
inline bool may_be_filled(std::string_view line, std::string_view next) {
  if (!filled_lines::may_go_on(line, next)) return false;
  next = trimmed(next);
  const std::size_t label = ascii::is_upper(next[0]) ? next.find_first_not_of("0123456789", 1) : 0;  // "J12. Quill, A."
  const bool labelled = label > 1 && label < next.size() && (next[label] == '.' || next[label] == ')');
  return next[0] != '[' && !labelled && bullet_at(next).length == 0;
}

/// Would the first word of the next line have found no room in a line, or hardly any, as fonts make lines of one width
/// hold more characters or fewer?
inline bool is_filled(std::string_view line, std::string_view next, std::size_t width) {
  return filled_lines::is_full(line, next, width - width / 12);
}

/// Does a line end as publications do, in a stop, a bracket or a number?
inline bool ends_citation(std::string_view line) {
  line = trimmed(line);
  return !line.empty() && (std::string_view(".)]").find(line.back()) != line.npos || ascii::is_digit(line.back()));
}

/// The width to which the lines of a list of publications are filled, so that it says nothing where they end; 0 where
/// they end with their people, their titles and venues: then fewer than half of them are as wide as the widest, and
/// many are short that end no publication.
inline std::size_t filled_width(std::string_view list) {
  using namespace filled_lines;
  constexpr std::size_t least = 50, widest = 150;
  std::array<std::size_t, widest> wide{};  // how many lines there are of a width
  std::size_t pairs = 0;
  each_pair(list, [&](std::string_view line, std::string_view next) {
    const bool pair = may_be_filled(line, next) && line.find("://") == line.npos;
    if (pair) ++pairs, ++wide[std::min(columns(line), widest - 1)];
  });
  if (pairs < 4) return 0;
  std::size_t width = widest - 1;
  for (std::size_t passed = wide[width]; width > 0 && passed * 10 <= pairs; passed += wide[--width]) {
  }
  if (width < least || width + 1 == widest) return 0;
  std::size_t full = 0, open = 0;  // of the lines that are no end of a publication
  each_pair(list, [&](std::string_view line, std::string_view next) {
    if (!may_be_filled(line, next)) return;
    const bool fills = is_filled(line, next, width);
    if (!fills && ends_citation(line)) return;
    ++open;
    full += fills ? 1U : 0U;
  });
  return full * 2 >= pairs || (open >= 4 && full * 10 >= open * 9) ? width : 0;
}

}  // namespace vitae::wild_text::layouts
