// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// "A, B and C": the parts of an enumeration, of people or of other things.
inline std::vector<span> listed_parts(const plain_text& plain, span s, bool people) {
  std::vector<span> parts;
  const std::string_view text = plain.of(s.begin, s.end);
  std::size_t from = 0;
  int depth = 0;
  for (std::size_t i = 0; i <= text.size();) {
    std::size_t length = 0;
    if (i == text.size())
      length = 1;
    else if (text[i] == '(')
      ++depth;
    else if (text[i] == ')')
      --depth;
    else if (depth <= 0 && (text[i] == ',' || text[i] == ';' || text[i] == '|'))
      length = 1;
    else if (people && depth <= 0 && text.substr(i, 3) == " & ")
      length = 3;
    else if (people && depth <= 0 && text.substr(i, 5) == " and ")
      length = 5;
    if (length == 0) {
      ++i;
      continue;
    }
    span part = trim(plain, {s.begin + from, s.begin + std::min(i, text.size())});
    while (!part.empty() && plain.text[part.end - 1] == '.' && !people) --part.end;
    if (!part.empty()) parts.push_back(part);
    i += length;
    from = i;
  }
  return parts;
}

}  // namespace vitae::wild_text
