// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// Dates that a narrow column broke over two lines.
namespace broken_dates {

/// A hyphen or a dash of any length.
constexpr bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// The end of a text, from a space at most 32 bytes before it.
constexpr std::string_view tail_of(std::string_view text) {
  if (text.size() <= 32) return text;
  const std::string_view last = text.substr(text.size() - 32);
  const std::size_t space = last.find_first_of(" \t\n");
  return space == last.npos ? std::string_view{} : last.substr(space + 1);
}

/// Might a date stand open between two lines: after a dash or a capital word, or before a dash?
constexpr bool may_span(std::string_view before, std::string_view next) {
  if (before.empty() || next.empty()) return false;
  if (is_dash(decode_before(before, before.size()).code_point)) return ascii::is_alnum(next[0]);
  if (is_dash(decode(next, 0).code_point)) return ascii::is_digit(before.back()) && next.size() < 24;
  if (!ascii::is_digit(next[0]) || !ascii::is_alpha(before.back())) return false;
  std::size_t begin = before.size();
  while (begin > 0 && ascii::is_alpha(before[begin - 1])) --begin;
  return before.size() - begin < 10 && ascii::is_upper(before[begin]);
}

}  // namespace broken_dates

/// Whether a date begins in a text and ends in the line after it: "Sep 2019 –" and "Jun 2021", "Nov" and "2018".
inline bool date_spans(std::string_view before, std::string_view next) {
  if (!broken_dates::may_span(before, next)) return false;
  std::string both(broken_dates::tail_of(before));
  const std::size_t line_end = both.size();
  both += ' ';
  both += next.substr(0, 24);
  const std::vector<dated> found = find_dates(both);
  return any_of(found, [&](const dated& d) {
    return d.offset < line_end && d.offset + d.length > line_end + 1 && d.trouble == dates::problem::none;
  });
}

}  // namespace vitae::wild_text
