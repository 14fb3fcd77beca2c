// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/usual_order.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace usual_order_test {

using namespace vitae::dates;

TEST_CASE("a day past the twelfth shows which comes first") {
  struct row {
    std::string_view text;
    day_order order;
  };
  for (const row& r : {
           row{"", day_order::unknown},
           row{"Clerk, 06/04/2021", day_order::unknown},
           row{"Clerk, 19/04/2019 - 03/09/2020", day_order::day_first},
           row{"Clerk, 04/19/2019 - 09/03/2020", day_order::month_first},
           row{"Clerk, 19-04-2019", day_order::day_first},
           row{"19/04/2019 and 04/19/2019", day_order::unknown},
           row{"19/04/19, the grade 19/20, 555-19-2019, x19/04/2019", day_order::unknown},
           row{"2019-04-19, 31/31/2019, 09/2019", day_order::unknown},
           row{"19/04/2019", day_order::day_first},
       }) {
    CAPTURE(std::string(r.text));
    CHECK(usual_order(r.text) == r.order);
  }
}

}  // namespace usual_order_test
