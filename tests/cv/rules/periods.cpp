// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/rules/periods.hpp>

#include "../../catch.hpp"

namespace periods_test {

using namespace vitae;

TEST_CASE("a period ends no sooner than it starts, as far as its dates say") {
  const auto broken = [](date start, date end) { return rules_of::period_order.broken({start, end}).has_value(); };
  CHECK(!broken(date::of(2019), date::of(2019)));
  CHECK(!broken(date::of(2019, 9), date::of(2019)));
  CHECK(!broken(date::of(2019, 9), date::present()));
  CHECK(broken(date::of(2019, 9), date::of(2018)));
  CHECK(broken(date::of(2019, 9, 2), date::of(2019, 9, 1)));
  CHECK(!rules_of::period_order.broken({std::nullopt, date::of(1)}));
}

TEST_CASE("a period starts at a time that is over") {
  CHECK(rules_of::period_start.broken({date::present(), std::nullopt}));
  CHECK(!rules_of::period_start.broken({date::of(2019), date::present()}));
}

TEST_CASE("a certificate expires no sooner than it is issued") {
  CHECK(rules_of::certificate_order.broken({.name = "C", .date = date::of(2020), .expires = date::of(2019)}));
  CHECK(!rules_of::certificate_order.broken({.name = "C", .date = date::of(2020), .expires = date::of(2020)}));
  CHECK(!rules_of::certificate_order.broken({.name = "C"}));
}

}  // namespace periods_test
