// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/leaf/dates/date_value.hpp>

#include "../../catch.hpp"

namespace date_value_test {

using vitae::compatible;
using vitae::date;
using vitae::earlier;

static_assert(std::is_trivially_copyable_v<date>);
static_assert(sizeof(date) == 6);

static_assert(date().is_blank());
static_assert(date() == date::of(2019, 13));
static_assert(!date::of(0).is_blank());
static_assert(date::of(2019, 9).year() == 2019 && date::of(2019, 9).month() == 9 && date::of(2019, 9).day() == 0);
static_assert(date::of(2019) != date::of(2019, 1), "precision is a fact");
static_assert(date::present().is_present() && !date::present().is_blank() && date::present().year() == -1);
static_assert(date::present() != date());

TEST_CASE("a date exists when the calendar has it") {
  struct sample {
    int year, month, day;
    bool exists;
  };
  constexpr sample samples[] = {
      {2019, 0, 0, true},   {0, 0, 0, true},      {9999, 12, 31, true}, {-1, 0, 0, false},    {10000, 0, 0, false},
      {2019, 12, 0, true},  {2019, 13, 0, false}, {2019, 20, 0, false}, {2019, 21, 0, true},  {2019, 24, 0, true},
      {2019, 25, 0, false}, {2019, 33, 0, true},  {2019, 36, 0, true},  {2019, 37, 0, false}, {2019, -1, 0, false},
      {2019, 2, 28, true},  {2019, 2, 29, false}, {2020, 2, 29, true},  {1900, 2, 29, false}, {2000, 2, 29, true},
      {2019, 4, 31, false}, {2019, 21, 1, false}, {2019, 0, 1, false},  {2019, 1, -1, false}, {2019, 33, 31, false},
  };
  for (const sample& s : samples) {
    CAPTURE(s.year, s.month, s.day);
    CHECK(date::exists(s.year, s.month, s.day) == s.exists);
    CHECK(date::of(s.year, s.month, s.day).is_blank() != s.exists);
  }
}

TEST_CASE("marks are kept apart from each other, and a date without them is as it was") {
  const date plain = date::of(2025, 5);
  for (int marks = 0; marks < 8; ++marks) {
    const date marked = plain.approximate((marks & 1) != 0).uncertain((marks & 2) != 0).expected((marks & 4) != 0);
    CHECK(marked.is_approximate() == ((marks & 1) != 0));
    CHECK(marked.is_uncertain() == ((marks & 2) != 0));
    CHECK(marked.is_expected() == ((marks & 4) != 0));
    CHECK((marked == plain) == (marks == 0));
    CHECK(marked.approximate(false).uncertain(false).expected(false) == plain);
    CHECK(marked.earliest() == plain.earliest());
  }
  CHECK(date::present().expected() == date::present());
  CHECK(date().approximate() == date());
}

TEST_CASE("a decade and a century leave digits of the year unsaid") {
  CHECK(date::within(1997, 1) == date::within(1990, 1));
  CHECK(date::within(1997, 2) == date::within(1900, 2));
  CHECK(date::within(1990, 1) != date::of(1990));
  CHECK(date::within(1990, 1).unspecified_digits() == 1);
  CHECK(date::within(1990, 1).year() == 1990);
  CHECK(date::within(1990, 0).is_blank());
  CHECK(date::within(1990, 3).is_blank());
  CHECK(date::within(10000, 1).is_blank());
}

TEST_CASE("the first and the last day a date may mean are days since 1970") {
  CHECK(date::of(1970, 1, 1).earliest() == 0);
  CHECK(date::of(1970).latest() == 364);
  CHECK(date::of(2000, 2).latest() == date::of(2000, 2, 29).earliest());
  CHECK(date::of(2000, 33).latest() == date::of(2000, 3, 31).latest());
  CHECK(date::of(2000, 36).earliest() == date::of(2000, 10, 1).earliest());
  CHECK(date::within(1990, 1).earliest() == date::of(1990, 1, 1).earliest());
  CHECK(date::within(1990, 1).latest() == date::of(1999, 12, 31).latest());
  CHECK(date::within(1990, 2).latest() == date::of(1999, 12, 31).latest());
  CHECK(date::of(2008, 24).latest() == date::of(2009, 3, 31).latest());
  CHECK(date::of(9999, 24).latest() > date::of(9999, 12, 31).latest());
  CHECK(date::present().earliest() > date::of(9999, 24).latest());
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= vitae::dates::days_in(2020, month); ++day) {
      const date one = date::of(2020, month, day);
      CHECK(one.earliest() == one.latest());
      CHECK(one.earliest() >= date::of(2020, month).earliest());
      CHECK(one.earliest() <= date::of(2020, month).latest());
    }
  }
}

TEST_CASE("dates of different precision are compatible as long as one day may be both") {
  CHECK(compatible(date::of(2020), date::of(2020, 3)));
  CHECK(compatible(date::of(2020, 3), date::of(2020, 3, 31)));
  CHECK(compatible(date::of(2020, 21), date::of(2020, 4)));
  CHECK(compatible(date::of(2020, 24), date::of(2021, 1)));
  CHECK(compatible(date::within(2020, 1), date::of(2027)));
  CHECK(compatible(date(), date::of(1815)));
  CHECK(compatible(date::present(), date::present()));
  CHECK_FALSE(compatible(date::of(2020, 3), date::of(2020, 4)));
  CHECK_FALSE(compatible(date::of(2020), date::of(2021)));
  CHECK_FALSE(compatible(date::of(2020, 23), date::of(2020, 3)));
  CHECK_FALSE(compatible(date::present(), date::of(2020)));
}

TEST_CASE("the earlier of two dates begins first, or ends first") {
  CHECK(earlier(date::of(2019), date::of(2020)));
  CHECK(earlier(date::of(2019, 5), date::of(2019, 6)));
  CHECK(earlier(date::of(2019, 1, 1), date::of(2019, 1)));
  CHECK(earlier(date::of(2019, 1), date::of(2019)));
  CHECK(earlier(date::of(2019), date::present()));
  CHECK_FALSE(earlier(date::of(2019), date::of(2019)));
  CHECK_FALSE(earlier(date::of(2019).approximate(), date::of(2019)));
}

}  // namespace date_value_test
