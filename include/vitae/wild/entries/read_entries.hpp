// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/fill.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/proven.hpp>
#include <vitae/wild/entries/refine.hpp>
#include <vitae/wild/entries/segment.hpp>
#include <vitae/wild/entries/share.hpp>

namespace vitae::wild_text {

/// Reads blocks as entries of one record type: divides them, takes each apart, assigns its atoms to members twice (the
/// second time knowing what the entries have in common), and appends the records to `list`. What turns out to be no
/// entry of that type stays unclaimed.
inline void read_entries(const context& in, const entry_plan& plan, std::size_t begin, std::size_t end, node& list) {
  drafting take(in, plan);
  if (begin < end && take.is_header(in.doc.blocks[begin])) take.columns(in.doc.blocks[begin++].text);
  segmentation segments(in, plan, begin, end);
  std::vector<draft> drafts;
  for (const entry_range& range : segments.best()) drafts.push_back(take.read(range, segments));
  assignment assign(in.plain(), in.weigh, plan.slots);
  habits learnt;
  const refining cuts(in, plan);
  // Of a few entries it is kept what their atoms weigh; of many that would be more than the document.
  std::vector<std::vector<weighed>> kept(drafts.size() < 100 ? drafts.size() : 0);
  const auto weights = [&](const draft& d) {
    return kept.empty() ? nullptr : &kept[static_cast<std::size_t>(&d - drafts.data())];
  };
  for (draft& d : drafts) {
    cuts.refine(d.atoms);
    assign.best(d.atoms, 0, nullptr, d.chosen, weights(d));
    for (const assigned& a : d.chosen) learnt.learn(d.atoms[a.first], assign.slot_of(a.member), a.weight);
  }
  if (drafts.size() > 1) {
    for (draft& d : drafts) assign.best(d.atoms, 0, &learnt, d.chosen, weights(d));
    habits again;
    for (const draft& d : drafts)
      for (const assigned& a : d.chosen) again.learn(d.atoms[a.first], assign.slot_of(a.member), a.weight);
    for (draft& d : drafts) assign.best(d.atoms, 0, &again, d.chosen, weights(d));
  }
  const sharing share(in, plan);
  share.deal_dates(drafts);
  const std::vector<std::size_t> whole = share.wholes(drafts);
  share.lend(drafts, whole);
  const filling fill(in, plan);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!proven(drafts[whole[i]], plan)) continue;
    if (whole[i] != i) {
      fill.add_part(list.parts.back(), drafts[i]);
      continue;
    }
    node record = fill.record(drafts[i]);
    record.member = node::item;
    list.parts.push_back(std::move(record));
  }
}

}  // namespace vitae::wild_text
