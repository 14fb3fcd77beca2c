// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/calendar.hpp>

#include "../../catch.hpp"

namespace calendar_test {

using namespace vitae::dates;

static_assert(is_leap(2000) && is_leap(2020) && is_leap(0) && !is_leap(1900) && !is_leap(2019));
static_assert(days_in(2020, 2) == 29 && days_in(2019, 2) == 28 && days_in(2019, 12) == 31);
static_assert(days_in(2019, 0) == 0 && days_in(2019, 13) == 0 && days_in(2019, spring) == 0);
static_assert(is_month(1) && is_month(12) && !is_month(0) && !is_month(13) && !is_month(21));
static_assert(is_season(21) && is_season(24) && !is_season(20) && !is_season(25));
static_assert(is_quarter(33) && is_quarter(36) && !is_quarter(32) && !is_quarter(37));
static_assert(day_number(1970, 1, 1) == 0 && day_number(1969, 12, 31) == -1);
static_assert(day_number(2000, 3, 1) == 11017 && day_number(0, 1, 1) == -719528);
static_assert(months_of(7).first == 7 && months_of(7).last == 7);
static_assert(months_of(35).first == 7 && months_of(35).last == 9);
static_assert(months_of(0).first == 1 && months_of(0).last == 12);

TEST_CASE("days are numbered one after the other through all the years") {
  int expected = day_number(0, 1, 1);
  int wrong = 0;
  for (int year = 0; year < 10000; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= days_in(year, month); ++day) wrong += day_number(year, month, day) != expected++;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("every month lies in a season, and every season in months that exist") {
  for (int month = 1; month <= 12; ++month) {
    bool inside = false;
    for (int season = spring; season <= winter; ++season) {
      inside = inside || (months_of(season).first <= month && month <= months_of(season).last);
    }
    CHECK(inside);
  }
}

}  // namespace calendar_test
