// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::wild_text {

/// The date that a line says and nothing else, but for what stands in parentheses behind it; and that.
struct said_date {
  std::vector<dated> date;  ///< one, or none
  std::string_view behind;
};

inline said_date date_line(std::string_view line) {
  const dates::lexeme first = dates::lex(line, 0);
  if (!dates::scanning::may_begin(first) && !dates::scanning::may_be_glued(line, first)) return {};
  said_date said{find_dates(line), {}};
  if (said.date.size() != 1 || said.date[0].offset != 0) return {};
  std::string_view rest = line.substr(said.date[0].length);
  if (rest.starts_with("\xC2\xA0")) rest.remove_prefix(2);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  if (!rest.empty() && !(rest.starts_with('(') && rest.ends_with(')'))) return {};
  said.behind = rest;
  return said;
}

/// Is a line a period and nothing else, but for how long it was: "maio de 2014 - julho de 2015 (1 ano 3 meses)", "2010
/// (6 months)"? No line goes on in such a one, nor does that in another.
inline bool is_period_line(std::string_view line) {
  constexpr std::size_t shortest = 9, longest = 80;  // "2016-2019"
  if (line.size() < shortest || line.size() > longest || std::count_if(line.begin(), line.end(), ascii::is_digit) < 4)
    return false;
  const said_date said = date_line(line);
  return !said.date.empty() && (said.date[0].is_range || said.behind.find_first_of("0123456789") != line.npos);
}

/// Does a line begin with a period: "2016-05 - 2019-04 Dock Engineer"? No item goes on in such a one.
inline bool leads_with_period(std::string_view line) {
  constexpr std::size_t longest = 48;  // bytes of a period
  if (line.empty() || !ascii::is_digit(line[0])) return false;
  const std::vector<dated> found = find_dates(line.size() > longest ? line.substr(0, line.rfind(' ', longest)) : line);
  return !found.empty() && found[0].offset == 0 && found[0].is_range;
}

/// Does a line head an entry whose period ends it: "Lamp Trimmer, Jan 2013 - Jun 2016"? No item goes on in such a one.
inline bool closes_with_period(std::string_view line) {
  constexpr std::size_t longest = 100;  // bytes of a head
  if (line.size() > longest || !ascii::is_upper(line[0]) || none_of(line, ascii::is_digit)) return false;
  const std::vector<dated> found = find_dates(line);
  return found.size() == 1 && found[0].is_range && found[0].offset > 0 &&
         found[0].offset + found[0].length == line.size();
}

/// Is a text one date and nothing else, or with `period` one that has two ends, or an open one?
inline bool is_whole_date(std::string_view text, bool period) {
  const std::vector<dated> found = find_dates(text);
  return found.size() == 1 && found[0].length == text.size() && found[0].trouble == dates::problem::none &&
         (found[0].is_range || !period);
}

/// Does a period go on in the next line: "2011 –"?
inline bool ends_in_dash(std::string_view line) {
  return line.ends_with('-') || line.ends_with("\xE2\x80\x93") || line.ends_with("\xE2\x80\x94");
}

/// Is a line a date and nothing else, but for a word about it: "Sep 2010", "2014 (expected)"?
inline bool is_date_line(std::string_view line) {
  constexpr std::size_t longest = 60;
  return line.size() <= longest && any_of(line, ascii::is_digit) && !date_line(line).date.empty();
}

}  // namespace vitae::wild_text
