// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/moves.hpp>

#include "../../catch.hpp"

#include <numeric>
#include <vector>

namespace moves_test {

using vitae::moving::sorting, vitae::moving::staying;

std::vector<std::size_t> carried_out(std::vector<std::size_t> order) {
  for (const auto& m : sorting(order)) {
    const std::size_t value = order.at(m.from);
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(m.from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(m.to), value);
  }
  return order;
}

TEST_CASE("the moves sort every permutation of seven, and none of the sorted one") {
  std::vector<std::size_t> sorted(7);
  std::iota(sorted.begin(), sorted.end(), 0U);
  CHECK(sorting(sorted).empty());
  std::vector<std::size_t> order = sorted;
  do REQUIRE(carried_out(order) == sorted);
  while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("what stays is in order") {
  CHECK(staying({3, 0, 1, 4, 2}) == std::vector<bool>{false, true, true, false, true});
  CHECK(staying({}).empty());
}

}  // namespace moves_test
