// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/items.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace items_test {

using namespace vitae::telling;

constexpr std::size_t nowhere = reading_path::unset;

TEST_CASE("an item is found again by its title and its place") {
  std::vector<told_item> all;
  told_items known;
  known.find_or_add(all, "Ida", 2, false).steps.emplace_back();
  CHECK(known.find_or_add(all, "Ida", 2, false).steps.size() == 1);
  CHECK(known.find_or_add(all, "Ida", 3, false).steps.empty());
  CHECK(known.find_or_add(all, "Eos", 2, false).steps.empty());
  CHECK(all.size() == 3);
}

TEST_CASE("one whose place is not known yet is the next one of its title, and any of the title is the last") {
  std::vector<told_item> all;
  told_items known;
  known.find_or_add(all, "Ida", nowhere, false);
  CHECK(known.find_or_add(all, "Ida", 4, false).index == 4);
  CHECK(all.size() == 1);
  CHECK(known.find_or_add(all, "Ida", nowhere, false).index == 4);
  known.find_or_add(all, "Ida", 5, false);
  CHECK(known.find_or_add(all, "Ida", nowhere, false).index == 5);
  CHECK(known.find_or_add(all, "Ida", 4, false).index == 4);
  CHECK(all.size() == 2);
}

TEST_CASE("one that came or went stands alone") {
  std::vector<told_item> all;
  told_items known;
  known.find_or_add(all, "Ida", 1, true);
  known.find_or_add(all, "Ida", 1, true);
  CHECK(!known.find_or_add(all, "Ida", 1, false).whole);
  CHECK(all.size() == 3);
}

}  // namespace items_test
