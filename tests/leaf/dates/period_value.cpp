// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <type_traits>
#include <vitae/leaf/dates/period_value.hpp>

#include "../../catch.hpp"

namespace period_value_test {

using vitae::date;
using vitae::during;
using vitae::period;
using vitae::period_in_order;

constexpr auto unsaid = std::nullopt;

static_assert(std::is_aggregate_v<period>);
static_assert(std::is_trivially_copyable_v<period>);
static_assert(period() == period{unsaid, unsaid});
static_assert(during(date::of(2019, 22)) == period{date::of(2019, 22), date::of(2019, 22)});
static_assert(period{date::of(2017), unsaid} != period{date::of(2017), date::present()},
              "an unknown end is not an open one");

TEST_CASE("a period is in order unless its end is surely before its start") {
  struct sample {
    period when;
    bool in_order;
  };
  const sample samples[] = {
      {{date::of(2018), date::of(2019)}, true},
      {{date::of(2019), date::of(2018)}, false},
      {{date::of(2019), date::of(2019)}, true},
      {{date::of(2019, 6), date::of(2019)}, true},
      {{date::of(2019), date::of(2019, 3)}, true},
      {{date::of(2019, 6), date::of(2019, 5)}, false},
      {{date::of(2019, 6, 2), date::of(2019, 6, 1)}, false},
      {{date::of(2003, 23), date::of(2004, 21)}, true},
      {{date::of(2019, 24), date::of(2019, 21)}, true},
      {{date::of(2019, 23), date::of(2019, 21)}, false},
      {{date::of(2019), date::present()}, true},
      {{date::present(), date::of(2019)}, false},
      {{date::of(2019), unsaid}, true},
      {{unsaid, date::of(1985)}, true},
      {{unsaid, unsaid}, true},
  };
  for (const sample& s : samples) CHECK(period_in_order(s.when) == s.in_order);
}

TEST_CASE("periods are compatible when each end is, or is unsaid") {
  const period coarse{date::of(2018), date::of(2020)}, fine{date::of(2018, 9), date::of(2020, 6)};
  CHECK(compatible(coarse, fine));
  CHECK(compatible(fine, coarse));
  CHECK(compatible(period{date::of(2018), unsaid}, fine));
  CHECK(compatible(period(), fine));
  CHECK_FALSE(compatible(period{date::of(2018), date::present()}, fine));
  CHECK_FALSE(compatible(period{date::of(2017), unsaid}, fine));
}

}  // namespace period_value_test
