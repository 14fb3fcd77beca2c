// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/dates.hpp>
//
#include "../../catch.hpp"

namespace dates_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::sayable, jsonresume::period_of, vitae::date;

static_assert(sayable(date::of(2019)) == date::of(2019));
static_assert(sayable(date::of(2019, 9)) == date::of(2019, 9));
static_assert(sayable(date::of(2019, 9, 1)) == date::of(2019, 9, 1));
static_assert(sayable(date::of(2021, 23)) == date::of(2021), "a season has a year");
static_assert(sayable(date::of(2021, 35)) == date::of(2021), "so has a quarter");
static_assert(sayable(date::of(2019, 9).approximate().uncertain().expected()) == date::of(2019, 9));
static_assert(!sayable(date::within(1990, 1)), "no one year of a decade is meant");
static_assert(!sayable(date::present()));
static_assert(!sayable(date::of(900)) && !sayable(date::of(3000)), "years of JSON Resume begin with 1 or 2");

static_assert(period_of(date::of(2019), {}).end == date::present(), "without an end it still goes on");
static_assert(period_of({}, date::of(2019)) == vitae::period{{}, date::of(2019)});
static_assert(period_of({}, {}) == vitae::period{});

}  // namespace dates_test
