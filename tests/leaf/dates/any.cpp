// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <type_traits>
#include <vitae/leaf/dates/any.hpp>

#include "../../catch.hpp"

namespace any_test {

using vitae::date;
using vitae::dates::any;

static_assert(std::is_same_v<any::axis, vitae::axes::dates>);
#ifndef __clang__
static_assert(*any::read("Sept., 2019") == date::of(2019, 9));
static_assert(*any::read("2019-09") == date::of(2019, 9));
#endif

TEST_CASE("one day is the same in every notation") {
  for (const char* text :
       {"2019-05-27", "27 May 2019", "May 27, 2019", "27th of May, 2019", "27/05/2019", "5/27/2019", "27.5.2019",
        "2019/05/27", "2019.05.27", "20190527", "27-May-2019", "27-05-19", "27 mai 2019", "27. Mai 2019",
        "27 de mayo de 2019", "2019年5月27日", "2019 May 27", "May 27th 2019"}) {
    CAPTURE(text);
    const auto got = any::read(text);
    REQUIRE(got);
    CHECK(*got == date::of(2019, 5, 27));
  }
}

TEST_CASE("a day that may be two is a fault") {
  for (const char* text : {"6/1/2011", "06-01-2011", "6/1/11", "1/6/2011"}) {
    CAPTURE(text);
    const auto got = any::read(text);
    CHECK_FALSE(got);
    REQUIRE(got.doubt);
    CHECK(got.doubt->code == "date.ambiguous");
  }
  CHECK(*any::read("6/6/2011") == date::of(2011, 6, 6));
}

}  // namespace any_test
