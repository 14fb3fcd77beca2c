// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/date.hpp>
//
#include "../../catch.hpp"

namespace date_test {

using vitae::csl::Date, vitae::csl::from_csl, vitae::csl::scalar, vitae::csl::to_csl, vitae::date;

TEST_CASE("every date comes back from a date variable") {
  for (const date when :
       {date::of(2019), date::of(2019, 9), date::of(2019, 9, 1), date::of(2019, 21), date::of(2019, 24),
        date::of(2019, 35), date::of(2019).approximate(), date::of(2019, 22).approximate(), date::of(2019).uncertain(),
        date::of(2019, 5).expected(), date::within(1990, 1), date::present(), date::of(0), date::of(9999, 12, 31)})
    CHECK(from_csl(to_csl(when)) == when);
}

TEST_CASE("a date has the parts that CSL knows") {
  const Date september = to_csl(date::of(2019, 9));
  REQUIRE(september.date_parts.size() == 1);
  REQUIRE(september.date_parts[0].size() == 2);
  CHECK(september.date_parts[0][1] == scalar{"9", false});
  CHECK(to_csl(date::of(2019, 23)).season.text == "3");
  CHECK(to_csl(date::of(2019).approximate()).circa.text == "true");
  CHECK(to_csl(date::of(2019).uncertain()).edtf == "2019?");
  CHECK(to_csl(date::present()).literal == "present");
}

TEST_CASE("what others write is read as far as it says a date") {
  const auto parts = [](std::vector<scalar> all) {
    Date made;
    made.date_parts = {std::move(all)};
    return from_csl(made);
  };
  CHECK(parts({{"2019"}, {"09"}, {"1"}}) == date::of(2019, 9, 1));
  CHECK(parts({{"2019"}, {"13"}}) == date::of(2019));
  CHECK(parts({{"2019"}, {"2"}, {"31"}}) == date::of(2019, 2));
  CHECK(parts({{"twenty"}}) == std::nullopt);
  CHECK(parts({}) == std::nullopt);
  Date made;
  made.raw = "Sep 2019";
  CHECK(from_csl(made) == date::of(2019, 9));
  made.raw = "2019-09-01/2019-09-05";
  CHECK(from_csl(made) == date::of(2019, 9, 1));
  CHECK(from_csl(Date{}) == std::nullopt);
}

}  // namespace date_test
