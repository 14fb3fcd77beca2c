// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// Puts the tools that are left of a line of the head, "C++20, Boost", among the keywords.
inline void put_tools(const context& in, const member_info& keywords, node& made, const draft& d,
                      std::vector<char>& used) {
  constexpr std::size_t longest = 30;
  const auto tool = [&](std::size_t i) {
    const atom& a = d.atoms[i];
    return a.tool || (a.text.size() <= longest && in.weigh(look::keyword, a.text) >= 0.6F);
  };
  for (std::size_t i = 0; i < d.atoms.size();) {
    std::size_t end = i;
    while (end < d.atoms.size() && !used[end] && d.atoms[end].line == d.atoms[i].line && tool(end)) ++end;
    const bool whole = end > i && (end == d.atoms.size() || used[end] || d.atoms[end].line != d.atoms[i].line);
    for (std::size_t k = i; whole && k < end; ++k) in.put(made, keywords, d.atoms[k].text, 0.8F), used[k] = 1;
    i = std::max(end, i + 1);
  }
}

}  // namespace vitae::wild_text
