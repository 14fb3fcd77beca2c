// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/verb/diff/moves.hpp>

namespace vitae {

/// Which item of one list is which of another: for each item of the first the index of its partner, or `nobody`.
struct partners {
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
  std::vector<std::size_t> of_first, of_second;

  partners(std::size_t first, std::size_t second) : of_first(first, nobody), of_second(second, nobody) {}
  void join(std::size_t i, std::size_t j) {
    of_first[i] = j;
    of_second[j] = i;
  }

  /// The indices in one of the two halves that have no partner.
  static std::vector<std::size_t> alone(const std::vector<std::size_t>& half) {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < half.size(); ++i)
      if (half[i] == nobody) left.push_back(i);
    return left;
  }
  /// The items of the second list that have a partner, in order.
  std::vector<std::size_t> kept() const {
    std::vector<std::size_t> all;
    for (std::size_t j = 0; j < of_second.size(); ++j)
      if (of_second[j] != nobody) all.push_back(j);
    return all;
  }
  /// The fewest moves that bring the kept items into the order of the second list; `value` is an index among the kept.
  std::vector<moving::move> moves() const {
    std::vector<std::size_t> rank(of_second.size()), order;
    std::size_t count = 0;
    for (const std::size_t j : kept()) rank[j] = count++;
    for (const std::size_t partner : of_first)
      if (partner != nobody) order.push_back(rank[partner]);
    return moving::sorting(std::move(order));
  }
};

}  // namespace vitae
