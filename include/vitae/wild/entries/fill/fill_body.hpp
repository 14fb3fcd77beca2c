// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Puts the text below an entry's head into its record: its bullets as items, text before or behind them as prose,
/// with what no member took of the head, `rest`, before it.
inline void put_body(const context& in, const entry_plan& plan, node& made, const draft& d, span rest) {
  std::vector<body_line> bullets;
  span prose = rest;
  std::size_t told = 0;  // how many bullets stood before the prose
  // Headings below the entry's own are items, a single one right below it what it is about.
  const auto is_heading = [&](const body_line& line) { return in.doc.blocks[line.block].kind == block_kind::heading; };
  const bool headings = std::count_if(d.body.begin(), d.body.end(), is_heading) > 1;
  bool headed = false;
  for (const body_line& line : d.body) {
    const block& b = in.doc.blocks[line.block];
    headed = headed || (is_heading(line) && (headings || (!prose.empty() && &line != &d.body.back())));
    const bool text = (b.kind != block_kind::bullet && !b.definition && !headed) || line.prose;
    if (prose.empty()) told = bullets.size();
    if (text && bullets.size() == told && plan.prose) {
      if (prose.empty()) prose.begin = line.text.begin;
      prose.end = std::max(prose.end, line.text.end);
    } else {
      bullets.push_back(line);
    }
  }
  if (!prose.empty()) {
    if (plan.prose && !made.find(plan.prose->index))
      in.put(made, *plan.prose, prose, 0.6F);
    else if (plan.bullets)
      item_lists(in, *plan.bullets).add(made, prose);
  }
  if (plan.bullets) item_lists(in, *plan.bullets).add(made, bullets);
}

}  // namespace vitae::wild_text
