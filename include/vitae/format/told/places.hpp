// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <vitae/format/told/way.hpp>
#include <vitae/source/change.hpp>

/// From where to where the items of a list moved. The paths of a change count in a list that is half done; people count
/// in the old list and in the new one.
namespace vitae::telling {

/// The places of an item that moved, counted from 1.
struct places {
  std::size_t from = 0, to = 0;
};

namespace counting_places {

using namespace reading_path;

/// Items of a list. Each step moves those behind it, so that in a longer one the paths must do.
inline constexpr std::size_t most = 10'000;

inline std::size_t index_of(std::string_view path) {
  const std::vector<leg> legs = legs_of(path.substr(around(path).size()));
  return legs.empty() || legs.back().index == unset ? 0 : legs.back().index;
}

/// Goes from the old list to the new one by the steps of one list.
class rearranged {
  std::vector<std::size_t> old_;  // of each item that is there now, its place in the old list
  std::unordered_map<const change*, std::size_t> moved_;

 public:
  explicit rearranged(std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) old_.push_back(i + 1);
  }

  void take(const change& step) {
    const auto at = [&](std::string_view path) {
      return old_.begin() + static_cast<std::ptrdiff_t>(std::min(index_of(path), old_.size() - 1));
    };
    std::size_t item = 0;  // one that came has no place in the old list
    if (step.kind != edit::insert) {
      const auto source = at(step.kind == edit::move ? step.from : step.path);
      item = *source;
      old_.erase(source);
    }
    old_.push_back(0);  // so that there is a last place to stand before
    if (step.kind != edit::remove) old_.insert(at(step.path), item);
    if (step.kind == edit::move) moved_[&step] = item;
  }
  void tell(std::unordered_map<const change*, places>& found) const {
    std::unordered_map<std::size_t, std::size_t> now;
    for (std::size_t i = 0; i < old_.size(); ++i) now[old_[i]] = i + 1;
    for (const auto& [step, item] : moved_) found[step] = {item, now[item]};
  }
};

}  // namespace counting_places

/// The places of all that moved.
inline std::unordered_map<const change*, places> places_of(const changes& all) {
  using namespace counting_places;
  std::unordered_map<const change*, places> found;
  for (auto begin = all.steps.begin(), end = begin; begin != all.steps.end(); begin = end) {
    std::size_t size = 0;
    bool moves = false;
    for (; end != all.steps.end() && end->kind != edit::set && around(end->path) == around(begin->path); ++end) {
      moves = moves || end->kind == edit::move;
      size = std::max({size, index_of(end->path), index_of(end->from)}) + 1;  // each step may have taken one away
    }
    if (end == begin) ++end;
    if (!moves || size > most) continue;
    rearranged list(size);
    for (auto step = begin; step != end; ++step) list.take(*step);
    list.tell(found);
  }
  return found;
}

}  // namespace vitae::telling
