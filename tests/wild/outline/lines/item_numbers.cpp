// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/item_numbers.hpp>

#include "../../../catch.hpp"

namespace item_numbers_test {

using namespace vitae::wild_text::bullets;

TEST_CASE("an item's number has a mark behind it or around it") {
  CHECK(number_length("1. one") == 2);
  CHECK(number_length("12) twelve") == 3);
  CHECK(number_length("(12) twelve") == 4);
  CHECK(number_length("[3] three") == 3);
  CHECK(number_length("[J2] two") == 4);
  CHECK(number_length("(iv) four") == 4);
  CHECK(number_length("a) one") == 2);
}

TEST_CASE("years, initials, words and telephone numbers are no item's number") {
  CHECK(number_length("2019. A year") == 0);
  CHECK(number_length("a. Holm") == 0);
  CHECK(number_length("[at] x") == 0);
  CHECK(number_length("12") == 0);
  CHECK(number_length("") == 0);
  CHECK(number_length("(43) 555-0187") == 0);
  CHECK(number_length("(43) 2019 - 2021") == 4);
}

TEST_CASE("a telephone number has seven digits or more, single marks between them") {
  CHECK(begins_with_telephone(" 555-0187"));
  CHECK(begins_with_telephone("5550187"));
  CHECK_FALSE(begins_with_telephone(" 2019 - 2021"));
  CHECK_FALSE(begins_with_telephone("55501"));
}

}  // namespace item_numbers_test
