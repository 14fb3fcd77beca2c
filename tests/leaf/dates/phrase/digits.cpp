// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <vitae/leaf/dates/phrase/digits.hpp>

#include "../../../catch.hpp"

namespace digits_test {

using namespace vitae::dates;

static_assert(number_at("a2019b", 1, 4) == 2019);
static_assert(number_at("a2019b", 2, 4) == -1);
static_assert(number_at("2019", 0, 5) == -1 && number_at("2019", 9, 1) == -1 && number_at("", 0, 0) == 0);
static_assert(number_at("007", 0, 3) == 7);

TEST_CASE("numbers are written with zeros in front") {
  std::string out;
  append_number(out, 7, 1);
  append_number(out, 7, 2);
  append_number(out, 7, 4);
  append_number(out, 9999, 4);
  CHECK(out == "70700079999");
}

}  // namespace digits_test
