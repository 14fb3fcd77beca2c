// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/sort_by.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sort_by_test {

using vitae::sort_by;
using vitae::sort_with;

TEST_CASE("items are sorted by their numbers, and equal ones stay in the order they had") {
  std::vector<std::string> words{"three", "a", "is", "of", "it", "b", ""};
  sort_by(words, [](const std::string& word) { return word.size(); });
  CHECK(words == std::vector<std::string>{"", "a", "b", "is", "of", "it", "three"});
}

TEST_CASE("many equal items keep their order") {
  std::vector<std::pair<std::size_t, std::size_t>> items;
  for (std::size_t i = 0; i < 1000; ++i) items.emplace_back(i * 7 % 3, i);
  sort_by(items, [](const auto& item) { return item.first; });
  for (std::size_t i = 1; i < items.size(); ++i) REQUIRE(items[i - 1] < items[i]);
}

TEST_CASE("items are sorted by which belongs before which, and equal ones keep their order") {
  std::vector<std::string> words{"three", "a", "is", "of", "it", "b", ""};
  sort_with(words, [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  CHECK(words == std::vector<std::string>{"three", "is", "of", "it", "a", "b", ""});
  std::vector<int> none;
  sort_with(none, [](int a, int b) { return a < b; });
  CHECK(none.empty());
}

TEST_CASE("items that only move are sorted, and those in order are left where they are") {
  std::vector<std::unique_ptr<int>> numbers;
  for (const int number : {2, 3, 1}) numbers.push_back(std::make_unique<int>(number));
  const auto value = [](const std::unique_ptr<int>& number) { return static_cast<std::size_t>(*number); };
  sort_by(numbers, value);
  CHECK(*numbers[0] == 1);
  CHECK(*numbers[1] == 2);
  CHECK(*numbers[2] == 3);
  const auto* const first = numbers.data();
  sort_by(numbers, value);
  CHECK(numbers.data() == first);
  sort_with(numbers, [](const auto& a, const auto& b) { return *a > *b; });
  CHECK(*numbers[0] == 3);
  std::vector<int> none;
  sort_by(none, [](int) { return std::size_t{0}; });
  CHECK(none.empty());
}

}  // namespace sort_by_test
