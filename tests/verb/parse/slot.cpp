// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/slot.hpp>
// The header under test comes first.
#include <list>
#include <string>
#include <vector>

#include "../../catch.hpp"

namespace slot_test {

using namespace vitae;

TEST_CASE("a new item has its place behind those before it, and the first drops what was there") {
  std::vector<std::string> many{"built in", "built in, too"};
  parsing::slot<false>(many, 0) = "a";
  CHECK(many == std::vector<std::string>{"a"});
  parsing::slot<false>(many, 1) = "b";
  CHECK(many == std::vector<std::string>{"a", "b"});
  std::list<std::string> chain{"built in"};
  parsing::slot<false>(chain, 0) = "a";
  parsing::slot<false>(chain, 1) = "b";
  CHECK(chain == std::list<std::string>{"a", "b"});
}

TEST_CASE("an item that was not read leaves its place to the next") {
  std::vector<std::string> many;
  parsing::slot<false>(many, 0);
  parsing::slot<false>(many, 0) = "a";
  parsing::slot<false>(many, 1);
  parsing::slot<false>(many, 1) = "b";
  CHECK(many == std::vector<std::string>{"a", "b"});
}

TEST_CASE("items in use serve again, where they can be reached") {
  std::vector<std::string> many{"one", "two"};
  CHECK(parsing::slot<true>(many, 0) == "one");
  CHECK(parsing::slot<true>(many, 1) == "two");
  CHECK(parsing::slot<true>(many, 2).empty());
  CHECK(many.size() == 3);
  std::list<std::string> chain{"one", "two"};
  CHECK(parsing::slot<true>(chain, 0).empty());
  CHECK(chain.size() == 1);
}

TEST_CASE("a vector has memory for four items at once, and keeps what it has") {
  std::vector<int> many;
  parsing::slot<false>(many, 0) = 1;
  CHECK(many.capacity() == 4);
  const int* const first = many.data();
  for (int next = 1; next < 4; ++next) parsing::slot<false>(many, static_cast<std::size_t>(next)) = next;
  CHECK(many.data() == first);
  parsing::shorten(many, 0);
  parsing::slot<false>(many, 0) = 5;
  CHECK(many.data() == first);
  CHECK(many == std::vector<int>{5});
}

TEST_CASE("memory is asked for a few items, then for twice as many, or for as many long records as the text has") {
  using parsing::items_to_hold;
  CHECK(items_to_hold(0, 32, {}) == 4);
  CHECK(items_to_hold(0, 300, {0, 1'000'000}) == 3);
  CHECK(items_to_hold(0, 5000, {}) == 1);
  CHECK(items_to_hold(4, 32, {100, 10'000}) == 8);
  CHECK(items_to_hold(3, 300, {}) == 6);
  CHECK(items_to_hold(3, 300, {600, 2000}) == 13);
  CHECK(items_to_hold(3, 300, {600, 0}) == 6);
  CHECK(items_to_hold(3, 300, {1, 1'000'000'000}) == 24);
  CHECK(items_to_hold(16, 300, {16 * 400, 401'000}) == 16 + 1000 + 125 + 1);
  CHECK(items_to_hold(16, 300, {16 * 400, 0}) == 32);
  CHECK(items_to_hold(16, 300, {16, 300'000}) == 2000);
  CHECK(items_to_hold(16, 300, {16, 3000}) == 128);
}

TEST_CASE("a list is shortened from its end") {
  std::list<int> many{1, 2, 3};
  parsing::shorten(many, 5);
  CHECK(many.size() == 3);
  parsing::shorten(many, 1);
  CHECK(many == std::list<int>{1});
}

}  // namespace slot_test
