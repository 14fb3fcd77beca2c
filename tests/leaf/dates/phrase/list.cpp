// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/list.hpp>

#include "../../../catch.hpp"

namespace list_test {

using namespace vitae::dates;
using vitae::date;

constexpr phrase comma(std::string_view text) {
  return phrasing::list(text, read_part(text, 0), tie::comma, day_order::unknown);
}
constexpr phrase slash(std::string_view text) {
  return phrasing::list(text, read_part(text, 0), tie::slash, day_order::unknown);
}

static_assert(comma("2015, 2016 and 2017").listed == 3 && comma("2015, 2016 and 2017").list[2] == date::of(2017));
static_assert(comma("2012 & 2014").listed == 2 && comma("2013,2015").listed == 2 && comma("2013; 2015").listed == 2);
static_assert(comma("May 2013, Aug 2014").list[1] == date::of(2014, 8));
static_assert(comma("May and June 2019").list[0] == date::of(2019, 5), "the year is lent");
static_assert(comma("Fall 2018, 2019").list[1] == date::of(2019, 23), "the season is lent");
static_assert(comma("Summer '13, 14, 15").listed == 3 && comma("Summer '13, 14, 15").list[2] == date::of(2015, 22));
static_assert(comma("Summer '13, 12").listed == 0 && comma("Summer '13, 24").listed == 0, "no next year");
static_assert(comma("Summer 2013, 14").listed == 0 && comma("Summer '13, 14kg").listed == 0);
static_assert(comma("Spring & Fall 2013").listed == 2);
static_assert(slash("2013/2014/2015").listed == 3);
static_assert(comma("2012, 2014-2016").listed == 0 && comma("2012, 2014 - present").listed == 0, "a range of its own");
static_assert(comma("2015, May 2016").listed == 0 && comma("May 2015, 2016").listed == 0, "unlike each other");
static_assert(comma("2015, 2300").listed == 0 && comma("2015, 1850").listed == 0);
static_assert(comma("May, June").listed == 0 && comma("2015").listed == 0 && comma("2015,").listed == 0);

TEST_CASE("a list that is too long is cut, not lost") {
  std::string text = "2001";
  for (int i = 0; i < 40; ++i) text += ", 2001";
  const phrase got = comma(text);
  CHECK(got.listed == phrase::capacity);
  CHECK(got.end < text.size());
}

}  // namespace list_test
