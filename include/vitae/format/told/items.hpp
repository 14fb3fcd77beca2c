// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <vitae/format/told/way.hpp>
#include <vitae/source/change.hpp>

/// What is told of changes: steps, in items, in sections.
namespace vitae::telling {

/// One change within an item, its values in words.
struct told_step {
  edit kind = edit::set;
  std::string label;             ///< the member: "Period end"; of a whole item, nothing
  std::string before, after;     ///< what went, what came
  std::string facts;             ///< of a record that went or came: its main facts, or where it is now or was
  std::size_t from = 0, to = 0;  ///< of a move: the places, counted from 1
  bool own = false;              ///< of an item as a whole, not of what is in it
  std::size_t count = 1;         ///< how many items went or came: short ones are told together

  bool came() const { return kind == edit::insert || (kind == edit::set && before.empty()); }
  bool went() const { return kind == edit::remove || (kind == edit::set && !came() && after.empty()); }
};

/// What changed within one item of a section, or in the section itself if there is no title.
struct told_item {
  std::string title;
  std::vector<told_step> steps;
  std::size_t index = reading_path::unset;  ///< its place in the list, where that is known
  bool whole = false;                       ///< it came or went
};

/// What changed in one member of the root, under the name that people give it.
struct told_section {
  std::string_view member;
  std::string label;
  std::vector<told_item> items;
};

/// Finds the items that were told of, by their titles: a long list is not gone through for each change.
class told_items {
  struct namesakes {
    std::unordered_map<std::size_t, std::size_t> by_index;  // where those are that have one title
    std::size_t last = 0;
  };
  std::unordered_map<std::string_view, namesakes> known_;

 public:
  /// The last item of that title, and of that index where both are known; a new one if there is none, or for a whole
  /// one.
  told_item& find_or_add(std::vector<told_item>& all, std::string_view title, std::size_t index, bool whole) {
    using reading_path::unset;
    if (whole) return all.emplace_back(told_item{std::string(title), {}, index, whole});
    const auto [entry, is_new] = known_.try_emplace(title);
    namesakes& known = entry->second;
    std::size_t found = all.size();
    if (!is_new && index == unset) found = known.last;
    for (const std::size_t key : {index, unset})
      if (const auto at = known.by_index.find(key); at != known.by_index.end())
        found = found == all.size() ? at->second : std::max(found, at->second);
    if (found == all.size()) all.emplace_back(told_item{std::string(title), {}, unset, whole});
    told_item& item = all[found];
    if (item.index == unset && index != unset) item.index = index, known.by_index.erase(unset);
    known.by_index[item.index] = found;
    known.last = std::max(known.last, found);
    return item;
  }
};

}  // namespace vitae::telling
