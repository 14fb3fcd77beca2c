// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/sayable_date.hpp>

namespace sayable_date_test {

using vitae::date, vitae::sayable_date;

static_assert(sayable_date(date::of(2019)) == date::of(2019));
static_assert(sayable_date(date::of(2019, 9)) == date::of(2019, 9));
static_assert(sayable_date(date::of(2019, 9, 1)) == date::of(2019, 9, 1));
static_assert(sayable_date(date::of(2021, 23)) == date::of(2021), "a season has a year");
static_assert(sayable_date(date::of(2021, 35)) == date::of(2021), "so has a quarter");
static_assert(sayable_date(date::of(2019, 9).approximate().uncertain().expected()) == date::of(2019, 9));
static_assert(!sayable_date(date::within(1990, 1)), "no one year of a decade is meant");
static_assert(!sayable_date(date::present()) && !sayable_date({}));
static_assert(!sayable_date(date::of(900)) && !sayable_date(date::of(3000)), "years begin with 1 or 2");

}  // namespace sayable_date_test
