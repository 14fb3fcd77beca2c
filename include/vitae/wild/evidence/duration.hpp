// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::wild_text {

/// Words of which a length of time consists beside its numbers.
inline constexpr std::string_view duration_words[] = {
    "year",  "years", "month",  "months", "yr",    "yrs",    "mo",   "mos",  "and",        "ans", "an",
    "jahre", "jahr",  "monate", "mois",   "meses", "jahren", "anni", "anno", "experience", "of"};

/// Is a text a length of time and nothing else: "9 years 4 months", "5+ yrs", "3 Jahre", "2 years of experience"?
inline bool is_duration(std::string_view text) {
  if (text.empty() || text.size() > 24 || !ascii::is_digit(text[0])) return false;
  bool unit = false;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && !ascii::is_alpha(text[i])) {
      if (ascii::is_beyond(text[i])) return false;
      ++i;
    }
    std::size_t end = i;
    while (end < text.size() && ascii::is_alpha(text[end])) ++end;
    if (end == i) continue;
    const std::string word = ascii::lowered(text.substr(i, end - i));
    if (std::find(std::begin(duration_words), std::end(duration_words), word) == std::end(duration_words)) return false;
    unit = unit || (word != "of" && word != "and" && word != "experience");
    i = end;
  }
  return unit;
}

}  // namespace vitae::wild_text
