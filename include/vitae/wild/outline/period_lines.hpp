// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::wild_text {

/// Is a line a period and nothing else, but for how long it was: "maio de 2014 - julho de 2015 (1 ano 3 meses)"? No
/// line goes on in such a one, nor does that in another.
inline bool is_period_line(std::string_view line) {
  constexpr std::size_t shortest = 9, longest = 80;  // "2016-2019"
  if (line.size() < shortest || line.size() > longest || std::count_if(line.begin(), line.end(), ascii::is_digit) < 4)
    return false;
  const std::vector<dated> found = find_dates(line);
  if (found.size() != 1 || found[0].offset != 0 || !found[0].is_range) return false;
  std::string_view rest = line.substr(found[0].length);
  if (rest.starts_with("\xC2\xA0")) rest.remove_prefix(2);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return rest.empty() || (rest.starts_with('(') && rest.ends_with(')'));
}

}  // namespace vitae::wild_text
