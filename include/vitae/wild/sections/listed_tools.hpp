// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// "HTML (gute Grundkenntnisse)": an item without what is said of it.
inline span without_bracket(const context& in, span item) {
  const std::size_t open = bracket_in(in.view(item)).open;
  return open == std::string_view::npos || open == 0 ? item : trim(in.plain(), {item.begin, item.begin + open});
}

/// Short lines whose items are tools for the most part; the small words of "vim, make, ssh, nginx" tell nothing.
inline bool holds_tools(const context& in, const section& s) {
  std::size_t items = 0, known = 0;
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const span line = in.doc.blocks[i].text;
    const std::string_view text = in.view(line);
    if (line.size() > 160) return false;
    const std::size_t from = line.begin + text.substr(0, 40).find(':') + 1;
    const std::vector<span> parts = enumeration(in.plain()).read(trim(in.plain(), {from, line.end}));
    const bool list = parts.size() > 3 && none_of(parts, [](span part) { return part.size() > 30; });
    if ((!list || text.find(';') < text.npos) && lines::is_prose(text) && !lines::has_gap(text)) return false;
    for (const span part : parts)
      if (!is_duration(in.view(part)))
        ++items, known += in.weigh(look::keyword, without_bracket(in, part)) >= 0.7F ? 1U : 0U;
  }
  return known >= 3 && known * 2 >= items;
}

}  // namespace vitae::wild_text
