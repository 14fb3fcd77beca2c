// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/rule.hpp>

#include "../catch.hpp"

namespace rule_test {

using namespace vitae;

constexpr auto positive = rule<int>("number.negative", "take a positive one", [](const int& n) { return n > 0; });
constexpr auto tens = rule<int>(
    [](const int& n) {
      return n % 10 == 0 ? std::nullopt : std::optional<fault>(fault("number.odd", "round it", "10"));
    },
    severity::warning);
constexpr auto& set = tens;

TEST_CASE("a predicate becomes a rule with its code and its sentence") {
  CHECK(!positive.broken(1));
  const auto why = positive.broken(-1);
  REQUIRE(why);
  CHECK(why->code == "number.negative");
  CHECK(positive.level == severity::error);
}

TEST_CASE("a rule may word its finding itself") {
  CHECK(!tens.broken(20));
  CHECK(tens.broken(21)->suggestion == "10");
  CHECK(tens.level == severity::warning);
}

TEST_CASE("a set of rules is a policy") {
  STATIC_REQUIRE(std::is_same_v<rules<&positive, &set>::axis, axes::rules>);
  STATIC_REQUIRE(std::tuple_size_v<decltype(rules<&positive, &set>::all())> == 2);
}

TEST_CASE("a set of rules may hold those of another one and more") {
  STATIC_REQUIRE(std::is_same_v<rules<&positive>::with<&set>, rules<&positive, &set>>);
  struct house_rules : rules<&positive>::with<&set> {};
  STATIC_REQUIRE(std::tuple_size_v<decltype(house_rules::with<&positive>::all())> == 3);
}

}  // namespace rule_test
