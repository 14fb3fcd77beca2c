// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>

namespace vitae::wild_text::layouts {

/// "2007 Wings over Paper (Quill A & Reed B)": a citation whose title has taken in the year before it, read once more
/// without that.
inline void part_year_before(std::string_view text, citation& cited) {
  constexpr std::string_view marks = "`*_";
  const std::size_t begin = text.find_first_not_of(marks), end = begin + 4;
  if (begin == text.npos || end >= text.size() || !cited.title.text.starts_with(text.substr(begin, 4))) return;
  const bool century = text.substr(begin, 2) == "19" || text.substr(begin, 2) == "20";
  const std::size_t behind = std::min(text.find_first_not_of(marks, end), text.size() - 1);
  if (!century || !ascii::is_digit(text[end - 2]) || !ascii::is_digit(text[end - 1]) || text[behind] != ' ') return;
  std::string rest(text);
  rest.replace(0, behind, behind, ' ');
  citation again = read_citation(rest);
  if (!again.title) return;
  again.year = text.substr(begin, 4);
  again.date = {again.year, {begin, 4}};
  cited = std::move(again);
}

/// A text as one citation, whose title takes in no year before it.
inline citation read_led_citation(std::string_view text) {
  citation cited = read_citation(text);
  part_year_before(text, cited);
  return cited;
}

}  // namespace vitae::wild_text::layouts
