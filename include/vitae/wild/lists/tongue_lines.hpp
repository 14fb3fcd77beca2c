// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/outline/lines/cells.hpp>

/// Lines that say which languages one speaks.
namespace vitae::wild_text {

/// Nothing but languages, however well they are spoken.
inline bool lists_languages(const context& in, span s) {
  const auto is_one = [&](span part) { return in.weigh(look::language, spoken::bare(in, part)) >= 0.8F; };
  const std::vector<span> parts = spoken(in).items(s);
  return !parts.empty() && all_of(parts, is_one);
}

/// "English (native), Arabic (fluent)", "French, Dutch, Welsh": nothing but languages and how well they are spoken.
inline bool lists_tongues(const context& in, span s) {
  std::size_t levels = 0, items = 0;
  for (const span part : spoken(in).items(s)) {
    const span item = spoken::bare(in, part);
    if (in.weigh(look::language, item) < 0.8F) return false;
    ++items, levels += find_fluency(in.view({item.end, part.end})).empty() ? 0U : 1U;
  }
  return items > 2 || (items > 1 && levels * 2 >= items);
}

/// "English    C1   B2", "English fluent": a language, and how well it is spoken.
inline bool speaks(const context& in, span s) {
  const std::string_view text = in.view(s);
  if (s.size() > 300 || !may_name_language(text.substr(0, 200))) return false;
  if (text.size() < 40 && !item_levels(in, look::language).beside(s).empty()) return true;
  if (lists_tongues(in, s)) return true;
  if (text.find(',') != text.npos) return false;
  std::size_t gap = std::min(find_gap(text), find_sign(text, " ("));
  if (text.size() < 60) gap = std::min({gap, text.find(':'), find_sign(text, " - "), find_sign(text, " – ")});
  if (gap == text.npos || gap < 3) return false;
  const span name = trim(in.plain(), {s.begin, s.begin + gap});
  return in.weigh(look::language, name) >= 0.8F && !find_fluency(text.substr(gap)).empty();
}

}  // namespace vitae::wild_text
