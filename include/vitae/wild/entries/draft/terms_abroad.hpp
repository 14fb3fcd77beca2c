// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// What a term is called that one studies elsewhere while one's degree goes on, in small letters.
inline constexpr std::string_view terms_abroad[] = {"abroad",       "auslandsjahr", "auslandssemester", "erasmus",
                                                    "exchange",     "intercambio",  "intercâmbio",      "scambio",
                                                    "uitwisseling", "utbytes",      "échange"};

/// "- Exchange semester at Example University, 2019" below a degree.
inline bool is_term_abroad(const context& in, const entry_plan& plan, const draft& part, const draft& whole) {
  const block &item = in.doc.blocks[part.range.begin], &head = in.doc.blocks[whole.range.begin];
  const bool below = item.kind == block_kind::text ? item.gap == 0 : item.kind == block_kind::bullet;
  if (!plan.teaches() || !below || (head.kind == block_kind::bullet && head.level >= item.level)) return false;
  const std::string text = ascii::lowered(in.view(item).substr(0, 48));
  return std::any_of(std::begin(terms_abroad), std::end(terms_abroad),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

}  // namespace vitae::wild_text
