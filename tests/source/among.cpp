// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/among.hpp>

#include "../catch.hpp"

#include <string_view>
#include <vector>

namespace among_test {

using namespace vitae;

constexpr std::string_view joints[] = {"at", "in"};
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

static_assert(among(joints, "in") && !among(joints, "on"));
static_assert(any_of(std::string_view("May 7"), is_digit) && !any_of(std::string_view("May"), is_digit));
static_assert(none_of(std::string_view("May"), is_digit) && !none_of(std::string_view("7"), is_digit));
static_assert(all_of(std::string_view("17"), is_digit) && !all_of(std::string_view("7a"), is_digit));
static_assert(none_of(std::string_view(), is_digit) && all_of(std::string_view(), is_digit));

TEST_CASE("questions are asked of items in their order, until one decides") {
  const std::vector<int> numbers = {1, 2, 3, 4};
  std::vector<int> asked;
  const auto ask = [&](int least) {
    return [&asked, least](int n) {
      asked.push_back(n);
      return n > least;
    };
  };
  CHECK(any_of(numbers, ask(1)));
  CHECK(asked == std::vector<int>{1, 2});
  CHECK(all_of(numbers, ask(0)));
  CHECK_FALSE(none_of(numbers, ask(3)));
  CHECK(asked.size() == 10);
  CHECK(among(numbers, 4));
  CHECK_FALSE(among(std::vector<int>{}, 4));
}

}  // namespace among_test
