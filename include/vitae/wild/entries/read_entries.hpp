// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft/comings.hpp>
#include <vitae/wild/entries/draft/dealt_dates.hpp>
#include <vitae/wild/entries/draft/holders.hpp>
#include <vitae/wild/entries/draft/joined_degrees.hpp>
#include <vitae/wild/entries/draft/listed_employers.hpp>
#include <vitae/wild/entries/draft/proven.hpp>
#include <vitae/wild/entries/draft/share.hpp>
#include <vitae/wild/entries/draft/wholes.hpp>
#include <vitae/wild/entries/drafting.hpp>
#include <vitae/wild/entries/drafting/table_columns.hpp>
#include <vitae/wild/entries/fill.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/refine.hpp>
#include <vitae/wild/entries/refine/listed_tools.hpp>
#include <vitae/wild/entries/segment.hpp>
#include <vitae/wild/entries/segment/dated_groups.hpp>
#include <vitae/wild/entries/segment/dated_rows.hpp>

namespace vitae::wild_text {

namespace entries {

/// The blocks of a section, divided and taken apart; `known` is what each of them says, `divided` its entries, if that
/// has been asked before.
inline std::vector<draft> drafts_of(const context& in, const entry_plan& plan, std::size_t begin, std::size_t end,
                                    const features* known = nullptr,
                                    const std::vector<entry_range>* divided = nullptr) {
  if (const std::vector<dated_group> groups = dated_groups(in, plan, begin, end); !groups.empty()) {
    std::vector<draft> all;
    for (const dated_group& group : groups)
      for (draft& d : drafts_of(in, plan, group.begin, group.end)) {
        if (d.dates.empty()) d.dates.push_back(group.date);
        all.push_back(std::move(d));
      }
    return all;
  }
  drafting take(in, plan);
  bool tabled = false;
  if (const table_columns columns(in, plan); begin < end && columns.are_named_by(in.doc.blocks[begin])) {
    take.columns(columns.read(in.doc.blocks[begin++].text));
    known = known ? known + 1 : nullptr;
    tabled = true;
  }
  segmentation segments(in, plan, begin, end, known);
  std::vector<entry_range> ranges;
  if (tabled && !segments.spans()) ranges = dated_rows(in, begin, end);
  if (ranges.empty()) ranges = divided && !tabled ? *divided : segments.best();
  std::vector<draft> drafts;
  drafts.reserve(ranges.size());
  const listed_employers employers(in, plan);
  const joined_degrees degrees(in, plan);
  for (const entry_range& range : ranges)
    for (draft& d : employers.part(take.read(range, segments)))
      for (draft& one : degrees.part(std::move(d))) drafts.push_back(std::move(one));
  return drafts;
}

/// The members, a bit each, that an entry has from the heading it stands under: it says nothing of that kind itself.
inline unsigned held_members(const context& in, const assignment& assign, const draft& holder, const draft& d) {
  unsigned held = 0;
  for (const assigned& a : holder.chosen) {
    const bool place = a.member->appearance() == look::place;
    if ((a.member->note.place != place_in_entry::heading && !place) || a.weight < 0.5F) continue;
    if (holder.atoms[a.first].line > 0) continue;
    // "Department of Physics" below "Example University" is a part of it.
    const float least = std::max(0.5F, a.weight - 0.15F);
    const bool own =
        any_of(d.atoms, [&](const atom& said) { return in.weigh(a.member->appearance(), said.text) >= least; });
    if (!own) held |= 1U << assign.slot_of(a.member);
  }
  return held;
}

/// Assigns the atoms of all entries to members, again and again: then it is known what the entries have in common.
inline void assign_members(const context& in, const entry_plan& plan, std::vector<draft>& drafts) {
  assignment assign(in.plain(), in.weigh, plan.slots);
  const refining cuts(in, plan);
  // Of a few entries it is kept what their atoms weigh; of many that would be more than the document.
  std::vector<std::vector<weighed>> kept(drafts.size() < 100 ? drafts.size() : 0);
  const std::vector<std::size_t> holders = holders_of(in, drafts);
  habits known;
  const auto assign_all = [&](const habits* learnt) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      const unsigned held = holders[i] == i ? 0 : held_members(in, assign, drafts[holders[i]], drafts[i]);
      assign.best(drafts[i].atoms, held, learnt, drafts[i].chosen, kept.empty() ? nullptr : &kept[i]);
    }
    known = {};
    for (const draft& d : drafts)
      for (const assigned& a : d.chosen) known.learn(d.atoms[a.first], assign.slot_of(a.member), a.weight);
  };
  for (draft& d : drafts) {
    cuts.refine(d.atoms);
    mark_listed_tools(in, plan, d.atoms);
  }
  assign_all(nullptr);
  for (int again = 0; again < 2 && drafts.size() > 1; ++again) {
    const habits learnt = known;
    assign_all(&learnt);
    if (known.same_as(learnt)) break;  // another round would come to the same
  }
}

/// Is an entry nothing but what it has lent to the next one, which stands under it: "- Example University, Leeds" over
/// "  - BSc, 2014 - 2018"? An employer's line over that of a job may be followed by a sentence about it.
inline bool only_lends(const context& in, const entry_plan& plan, const std::vector<draft>& drafts, std::size_t i) {
  const draft& d = drafts[i];
  const auto is_text = [&](const body_line& line) { return in.doc.blocks[line.block].kind == block_kind::text; };
  if (!d.dates.empty() || !all_of(d.body, is_text) || !d.facts.empty() || !d.grade.text.empty()) return false;
  const auto lent = [&](const assigned& a) {
    return any_of(drafts[i + 1].shared, [&](const borrowed& b) { return b.member == a.member; });
  };
  const auto heads = [&](const member_info* m) { return m->note.place == place_in_entry::heading; };
  return std::count_if(plan.slots.begin(), plan.slots.end(), heads) > 1 && all_of(d.chosen, lent) && !d.chosen.empty();
}

}  // namespace entries

/// Reads blocks as entries of one record type: divides them, takes each apart, assigns its atoms to members, and
/// appends the records to `list`. What turns out to be no entry of that type stays unclaimed. `known` is what each
/// block says, `divided` the entries that they are, if that has been asked before.
inline void read_entries(const context& in, const entry_plan& plan, std::size_t begin, std::size_t end, node& list,
                         const features* known = nullptr, const std::vector<entry_range>* divided = nullptr) {
  std::vector<draft> drafts = comings(in, plan).join(entries::drafts_of(in, plan, begin, end, known, divided));
  if (!drafts.empty()) drafts.front().first = drafts.front().range.begin == begin;
  entries::assign_members(in, plan, drafts);
  deal_dates(in, drafts);
  const std::vector<std::size_t> whole = wholes_of(in, plan, drafts);
  const sharing share(in, plan);
  share.name_by_beginning(drafts);
  share.lend(drafts, whole);
  const std::vector<std::size_t> holders = holders_of(in, drafts);
  const filling fill(in, plan);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const bool part = whole[i] != i;
    const bool holds = !part && i + 1 < drafts.size() && whole[i + 1] != i &&
                       (holders[i + 1] == i || !drafts[i].body.empty()) && entries::only_lends(in, plan, drafts, i);
    if (holds) drafts[i + 1].body.insert(drafts[i + 1].body.begin(), drafts[i].body.begin(), drafts[i].body.end());
    const bool entry = proven(drafts[whole[i]], plan) && !holds;
    if (entry && part) fill.add_part(list.parts.back(), drafts[i]);
    if (entry && !part) add_item(list, fill.record(drafts[i]));
    // A written draft is let go, unless it is the whole that the next one may be a part of.
    if (i + 1 == drafts.size() || whole[i + 1] != whole[i]) drafts[whole[i]] = draft{};
    if (part) drafts[i] = draft{};
  }
}

}  // namespace vitae::wild_text
