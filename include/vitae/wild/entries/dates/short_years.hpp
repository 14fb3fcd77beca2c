// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::wild_text {

/// "2008-10": a year, and one or two figures that may be a month or the end of a later year; no `length` where there is
/// none.
struct short_years {
  int first = 0, last = 0;  ///< as years
  int figures = 0;          ///< behind the hyphen, of which one alone spells no month where others have a naught
  bool naught = false;      ///< do they begin with a naught?
  std::size_t length = 0;
};

/// The short years that a text begins with.
constexpr short_years short_years_at(std::string_view text) {
  short_years found;
  for (std::size_t i = 0; i < 4; ++i) {
    if (i >= text.size() || !ascii::is_digit(text[i])) return {};
    found.first = found.first * 10 + (text[i] - '0');
  }
  if (found.first < 1900 || found.first > 2099 || text.size() < 6 || text[4] != '-') return {};
  std::size_t end = 5;
  int value = 0;
  while (end < text.size() && end < 8 && ascii::is_digit(text[end])) value = value * 10 + (text[end++] - '0');
  if (end == 5 || end == 8) return {};
  if (end < text.size() && (ascii::is_alnum(text[end]) || text[end] == '-' || text[end] == '/')) return {};
  found.figures = static_cast<int>(end) - 5;
  found.naught = text[5] == '0';
  const int of = found.figures == 1 ? 10 : 100;
  found.last = found.first - found.first % of + value;
  found.length = end;
  return found;
}

/// Whether a document writes ends of years so, "2004-7" and "2008-10": two at least that are no months, a single figure
/// or one beyond twelve ("2015-17"), and none before its year ("2012-10"); with a naught ("2002-05") it is a month unless
/// others are beyond twelve.
constexpr bool shortens_years(std::string_view text) {
  std::size_t single = 0, beyond = 0;
  bool naught = false;
  for (std::size_t i = text.find('-', 4); i < text.size(); i = text.find('-', i + 1)) {
    if (i > 4 && (ascii::is_alnum(text[i - 5]) || text[i - 5] == '-' || text[i - 5] == '/')) continue;
    const short_years found = short_years_at(text.substr(i - 4));
    if (found.length == 0) continue;
    if (found.last <= found.first) return false;
    naught = naught || found.naught;
    single += found.figures == 1 ? 1U : 0U;
    beyond += found.figures == 2 && found.last % 100 > 12 ? 1U : 0U;
  }
  return beyond > 1 || (single > 1 && !naught);
}

}  // namespace vitae::wild_text
