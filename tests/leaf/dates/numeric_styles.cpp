// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <vitae/leaf/dates/numeric_styles.hpp>

#include "../../catch.hpp"

namespace numeric_styles_test {

using vitae::date;
using vitae::period;
using vitae::dates::american;
using vitae::dates::european;

template <class Style>
std::string written(const date& value) {
  std::string out;
  Style::write(out, value);
  return out;
}

TEST_CASE("the two styles read and write one text as two days") {
  CHECK(*american::read("6/1/2011") == date::of(2011, 6, 1));
  CHECK(*european::read("6/1/2011") == date::of(2011, 1, 6));
  CHECK(written<american>(date::of(2011, 6, 1)) == "6/1/2011");
  CHECK(written<european>(date::of(2011, 6, 1)) == "1/6/2011");
  CHECK(*american::read("27/1/2011") == date::of(2011, 1, 27));
  CHECK(*american::read("2011-06-01") == date::of(2011, 6, 1));
  CHECK(*european::read("1. Juni 2011") == date::of(2011, 6, 1));
  CHECK(*american::read_period("6/1/2011 - 9/1/2012") == period{date::of(2011, 6, 1), date::of(2012, 9, 1)});
  CHECK(*european::read_period("6/1/2011 - 9/1/2012") == period{date::of(2011, 1, 6), date::of(2012, 1, 9)});
  CHECK(written<american>(date::of(2011, 6)) == "Jun 2011");
  CHECK(written<european>(date::present()) == "Present");
}

TEMPLATE_TEST_CASE("every date there is is read back", "", american, european) {
  long wrong = 0;
  std::string out;
  const auto check = [&](const date& value) {
    out.clear();
    TestType::write(out, value);
    const auto again = TestType::read(out);
    wrong += !again || *again != value || again.doubt;
  };
  for (int year = 0; year < 10000; ++year) {
    for (int month = 0; month < 37; ++month) {
      for (int day = 0; day < 32; ++day) {
        if (date::exists(year, month, day)) check(date::of(year, month, day));
      }
    }
    check(date::of(year, 6, 1).expected().approximate().uncertain());
    check(date::within(year, 1 + year % 2).expected());
  }
  check(date::present());
  CHECK(wrong == 0);
}

}  // namespace numeric_styles_test
