// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/read_entries.hpp>

namespace vitae::wild_text {

/// Reads the items that one block lists as entries of one record type, each with the date and the names that it has:
/// "Lamp Prize (Harbour Society), Bell Prize 2019".
inline void read_listed_entries(const context& in, const entry_plan& plan, std::size_t block,
                                const std::vector<span>& items, node& list) {
  std::vector<draft> drafts(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    drafts[i].range = {block, block + 1, block + 1};
    drafts[i].atoms = atoms_of(in, plan, items[i]);
    drafts[i].dates = in.dates.dating_in(items[i]);
  }
  entries::assign_members(in, plan, drafts);
  const filling fill(in, plan);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!proven(drafts[i], plan)) continue;
    node record = fill.record(drafts[i]);
    record.where = in.plain().where(items[i].begin, items[i].end);
    add_item(list, std::move(record));
  }
}

}  // namespace vitae::wild_text
