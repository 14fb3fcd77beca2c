// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/origins.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <vector>

namespace origins_test {

using vitae::wild_text::origins;

std::vector<std::size_t> all(const origins& from) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < from.size(); ++i) places.push_back(from[i]);
  return places;
}

/// A run, two bytes that stand for one place, and what follows them.
origins some() {
  origins made;
  made.add(7, 3);
  made.add(12);
  made.add(12);
  made.add(20, 2);
  return made;
}

TEST_CASE("each byte knows where it stands, in a run or alone") {
  CHECK(all(some()) == std::vector<std::size_t>{7, 8, 9, 12, 12, 20, 21});
  CHECK(all(origins{}).empty());
}

TEST_CASE("bytes added one by one are a run as those added together are") {
  origins one, many;
  for (std::size_t i = 3; i < 9; ++i) one.add(i);
  many.add(3, 6);
  many.add(40, 0);
  CHECK(one == many);
  many.add(40);
  CHECK(one != many);
}

TEST_CASE("a stretch of one text is added to another, and an end cut off") {
  origins made;
  made.add(1);
  made.add(some(), 1, 6);
  CHECK(all(made) == std::vector<std::size_t>{1, 8, 9, 12, 12, 20});
  made.add(some(), 2, 2);
  made.cut(3);
  CHECK(all(made) == std::vector<std::size_t>{1, 8, 9});
  made.cut(5);
  CHECK(made.size() == 3);
  made.add(10, 2);
  CHECK(all(made) == std::vector<std::size_t>{1, 8, 9, 10, 11});
  made.cut(0);
  CHECK(made == origins{});
}

TEST_CASE("a stretch reaches from the first to the last of its bytes, in whatever order they are") {
  origins turned;
  turned.add(20, 2);
  turned.add(7, 3);
  turned.add(12);
  CHECK(turned.extent_of(0, 6) == vitae::extent{7, 15});
  CHECK(turned.extent_of(1, 3) == vitae::extent{7, 15});
  CHECK(turned.extent_of(2, 6) == vitae::extent{7, 6});
  CHECK(some().extent_of(3, 4) == vitae::extent{12, 1});
}

TEST_CASE("the runs of a stretch are told from its beginning to its end") {
  std::vector<std::size_t> told;
  some().each_run(1, 6, [&](std::size_t at, std::size_t from, std::size_t count) {
    for (const std::size_t number : {at, from, count}) told.push_back(number);
  });
  CHECK(told == std::vector<std::size_t>{1, 8, 2, 3, 12, 1, 4, 12, 1, 5, 20, 1});
}

TEST_CASE("a place of the document leads to the first byte that stands there or behind it") {
  const origins from = some();
  const std::vector<std::size_t> places = all(from);
  for (std::size_t place = 0; place < 24; ++place) {
    CAPTURE(place);
    std::size_t first = 0;
    while (first < places.size() && places[first] < place) ++first;
    CHECK(from.first_from(place) == first);
  }
  CHECK(origins{}.first_from(3) == 0);
}

}  // namespace origins_test
