// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/dates.hpp>
//
#include "../../catch.hpp"

namespace dates_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::period_of, vitae::date;

static_assert(period_of(date::of(2019), {}).end == date::present(), "without an end it still goes on");
static_assert(period_of({}, date::of(2019)) == vitae::period{{}, date::of(2019)});
static_assert(period_of({}, {}) == vitae::period{});

TEST_CASE("an entry says the nearest dates that it can") {
  struct {
    std::optional<date> startDate, endDate;
  } entry;
  jsonresume::set_dates(entry, {date::of(2021, 23), date::present()});
  CHECK(entry.startDate == date::of(2021));
  CHECK_FALSE(entry.endDate);
}

}  // namespace dates_test
