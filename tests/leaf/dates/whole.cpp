// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/whole.hpp>

#include "../../catch.hpp"

namespace whole_test {

using namespace vitae::dates;
using vitae::date;
using vitae::period;

static_assert(whole::bare("  (2019). ") == "2019" && whole::bare("(2019") == "(2019" && whole::bare(" .,; ").empty());
static_assert(whole::bare("2019..") == "2019..");
static_assert(whole::read("Present", day_order::unknown).when == vitae::during(date::present()));
static_assert(whole::read("May 2019.", day_order::unknown).when == vitae::during(date::of(2019, 5)));
static_assert(whole::read("May 2019 x", day_order::unknown).trouble == problem::unreadable);
static_assert(whole::read("x May 2019", day_order::unknown).trouble == problem::unreadable);
static_assert(whole::read("", day_order::unknown).trouble == problem::empty);

constexpr auto named = prose::day_style::named;

TEST_CASE("where one date is wanted, the canonical spelling goes first and two dates are too many") {
  struct sample {
    std::string_view text, code;
    date value;
  };
  const sample samples[] = {
      {"2009-10", "", date::of(2009, 10)},
      {"2001-21", "", date::of(2001, 21)},
      {"Sep 2019", "", date::of(2019, 9)},
      {"Sept., 2019", "", date::of(2019, 9)},
      {"(Fall '19)", "", date::of(2019, 23)},
      {"present", "", date::present()},
      {"Ongoing", "", date::present()},
      {"0500", "", date::of(500)},
      {"2019/20", "date.not-single", {}},
      {"2019 - 2020", "date.not-single", {}},
      {"2019, 2020", "date.not-single", {}},
      {"since 2019", "date.not-single", {}},
      {"until 2019", "date.not-single", {}},
      {"31 Feb 2019", "date.no-such-day", {}},
      {"2019-13", "date.no-such-month", {}},
      {"6/1/2011", "date.ambiguous", {}},
      {"May", "date.no-year", {}},
      {"soon", "date.unreadable", {}},
      {"", "date.empty", {}},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    const auto got = whole::read_date(s.text, named, day_order::unknown);
    CHECK((got.doubt ? got.doubt->code : std::string_view()) == s.code);
    CHECK((got ? *got : date()) == s.value);
  }
}

TEST_CASE("a fault offers what may be meant") {
  const auto offered = [](std::string_view text) {
    return whole::read_date(text, named, day_order::unknown).doubt->suggestion;
  };
  CHECK(offered("6/1/2011").empty());
  CHECK(whole::read_date("6/1/2011", named, day_order::unknown)
            .doubt->message.starts_with("write 2011-06-01 or 2011-01-06: "));
  CHECK(offered("31st Feb, 2015") == "2015-02-28");
  CHECK(offered("13/2019") == "2019-12");
  CHECK(offered("50/2019").empty());
  CHECK(offered("soon").empty());
}

TEST_CASE("where a period is wanted, a list is too many") {
  CHECK(*whole::read_period("2009-10", day_order::unknown) == period{date::of(2009), date::of(2010)});
  CHECK(*whole::read_period("Sep 2019", day_order::unknown) == vitae::during(date::of(2019, 9)));
  CHECK(whole::read_period("2019, 2021", day_order::unknown).doubt->code == "date.not-single");
  CHECK(whole::read_period("soon", day_order::unknown).doubt->code == "date.unreadable");
}

}  // namespace whole_test
