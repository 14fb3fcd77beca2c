// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

namespace vitae::moving {

/// Which elements of a permutation may stay while the others move: those of a longest increasing subsequence, found in
/// O(n log n).
inline std::vector<bool> staying(const std::vector<std::size_t>& order) {
  std::vector<std::size_t> tails, before(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto at = std::lower_bound(tails.begin(), tails.end(), order[i],
                                     [&](std::size_t t, std::size_t value) { return order[t] < value; });
    before[i] = at == tails.begin() ? order.size() : *(at - 1);
    if (at == tails.end())
      tails.push_back(i);
    else
      *at = i;
  }
  std::vector<bool> stays(order.size(), false);
  for (std::size_t i = tails.empty() ? order.size() : tails.back(); i != order.size(); i = before[i]) stays[i] = true;
  return stays;
}

struct move {
  std::size_t value, from, to;  ///< `to` counts without the moved value
};

/// The fewest moves that sort the permutation, in the order they are made.
inline std::vector<move> sorting(std::vector<std::size_t> order) {
  const std::vector<bool> stays = staying(order);
  std::vector<bool> settled(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) settled[order[i]] = stays[i];
  std::vector<move> moves;
  for (std::size_t value = 0; value < order.size(); ++value) {
    if (settled[value]) continue;
    const auto from = std::find(order.begin(), order.end(), value);
    const auto source = static_cast<std::size_t>(from - order.begin());
    order.erase(from);
    const auto after = value == 0 ? order.begin() : std::find(order.begin(), order.end(), value - 1) + 1;
    moves.push_back({value, source, static_cast<std::size_t>(after - order.begin())});
    order.insert(after, value);
  }
  return moves;
}

}  // namespace vitae::moving
