// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/partners.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <vector>

namespace partners_test {

using vitae::partners;

using places = std::vector<std::size_t>;

/// Of "a b c d" and "d x a c".
partners example() {
  partners pairs(4, 4);
  pairs.join(0, 2);
  pairs.join(2, 3);
  pairs.join(3, 0);
  return pairs;
}

TEST_CASE("who is joined has a partner on both sides, and the others stand alone") {
  const partners pairs = example();
  CHECK(pairs.of_first == places{2, partners::nobody, 3, 0});
  CHECK(pairs.of_second == places{3, partners::nobody, 0, 2});
  CHECK(partners::alone(pairs.of_first) == places{1});
  CHECK(partners::alone(pairs.of_second) == places{1});
}

TEST_CASE("what is kept is told in the second order, and moves count among it") {
  CHECK(example().kept() == places{0, 2, 3});
  const auto moves = example().moves();
  REQUIRE(moves.size() == 1);
  CHECK(moves[0].value == 0);  // d
  CHECK(moves[0].from == 2);
  CHECK(moves[0].to == 0);
}

TEST_CASE("of empty lists there is nothing to tell") {
  const partners pairs(0, 0);
  CHECK(pairs.kept().empty());
  CHECK(pairs.moves().empty());
}

}  // namespace partners_test
