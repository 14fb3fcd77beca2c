// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan/digit_groups.hpp>

#include "../../catch.hpp"

namespace digit_groups_test {

using namespace vitae::scanning;

TEST_CASE("digits stand in groups, with marks and blanks between them") {
  const digit_groups number = groups_at("(020) 7946-0958, London", 0);
  CHECK(number.count == 3);
  CHECK(number.shaped(0, 3, 4, 4));
  CHECK(number.total == 11);
  CHECK(number.end == 15);
  CHECK(number.parenthesis);
  CHECK_FALSE(number.plus);
}

TEST_CASE("another number behind a slash is not of the groups") {
  CHECK(groups_at("(215) 555-0142 / (215) 555-0188", 0).total == 10);
  CHECK(parts_numbers("1 / +2", 2));
  CHECK_FALSE(parts_numbers("030/555", 3));
}

TEST_CASE("groups may be years and dates") {
  constexpr std::string_view years = "2018 - 2020", number = "555-0142";
  CHECK(is_year(years, groups_at(years, 0), 0));
  CHECK(are_dates(years, groups_at(years, 0)));
  CHECK_FALSE(are_dates(number, groups_at(number, 0)));
  CHECK(number_at(number, groups_at(number, 0), 1) == 142);
}

}  // namespace digit_groups_test
