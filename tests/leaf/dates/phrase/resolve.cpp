// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/end.hpp>
#include <vitae/leaf/dates/phrase/resolve.hpp>

#include "../../../catch.hpp"

namespace resolve_test {

using namespace vitae::dates;
using vitae::date;

constexpr resolved of(std::string_view one) { return resolve(read_part(one, 0)); }
constexpr resolved of(std::string_view left, std::string_view right) {
  return resolve(read_part(left, 0), read_part(right, 0));
}

constexpr bool is(const resolved& got, const date& start, const date& end) {
  return got.trouble == problem::none && got.when.start == start && got.when.end == end;
}

static_assert(is(of("May 2019"), date::of(2019, 5), date::of(2019, 5)));
static_assert(is(of("2019/20"), date::of(2019), date::of(2020)) && is(of("2015–19"), date::of(2015), date::of(2019)));
static_assert(is(of("H1 2020"), date::of(2020, 33), date::of(2020, 34)));
static_assert(is(of("May 5-7, 2019"), date::of(2019, 5, 5), date::of(2019, 5, 7)));
static_assert(of("May").trouble == problem::no_year && of("May 11").trouble == problem::ambiguous);
static_assert(of("07/12").trouble == problem::ambiguous && of("6/1/2011").trouble == problem::ambiguous_day);
static_assert(of("6/1/2011").better == date::of(2011, 6, 1));
static_assert(of("31 Feb 2015").better == date::of(2015, 2, 28) && of("13/2019").better == date::of(2019, 12));
static_assert(of("").trouble == problem::unreadable);

// Years are lent to the other end.
static_assert(is(of("Jan", "Mar 2020"), date::of(2020, 1), date::of(2020, 3)));
static_assert(is(of("December", "January 2006"), date::of(2005, 12), date::of(2006, 1)));
static_assert(is(of("2021 May", "July"), date::of(2021, 5), date::of(2021, 7)));
static_assert(is(of("2010 Nov", "Feb"), date::of(2010, 11), date::of(2011, 2)));
static_assert(is(of("Fall", "Spring 2004"), date::of(2003, 23), date::of(2004, 21)));
static_assert(is(of("Q3", "Q4 2004"), date::of(2004, 35), date::of(2004, 36)));
static_assert(is(of("30 June", "2 July 2009"), date::of(2009, 6, 30), date::of(2009, 7, 2)));

// Numbers are explained by the other end.
static_assert(is(of("Feb 09", "Jul 11"), date::of(2009, 2), date::of(2011, 7)));
static_assert(is(of("May 11", "June 3, 2019"), date::of(2019, 5, 11), date::of(2019, 6, 3)));
static_assert(is(of("07/12", "01/15"), date::of(2012, 7), date::of(2015, 1)));
static_assert(is(of("6/1/2011", "25/1/2011"), date::of(2011, 1, 6), date::of(2011, 1, 25)));
static_assert(is(of("1/25/2011", "6/1/2011"), date::of(2011, 1, 25), date::of(2011, 6, 1)));
static_assert(of("6/1/2011", "9/1/2012").trouble == problem::ambiguous_day);
static_assert(is(of("2009-10", "2011-06"), date::of(2009, 10), date::of(2011, 6)));
static_assert(is(of("2009-10", "2011-12"), date::of(2009, 10), date::of(2011, 12)));
static_assert(is(of("2009/10", "2011/12"), date::of(2009), date::of(2012)), "academic years");
static_assert(is(of("2015-16", "2017-18"), date::of(2015), date::of(2018)));
static_assert(of("May 2019", "31 June 2019").trouble == problem::no_such_day);
static_assert(of("May", "June").trouble == problem::no_year);

TEST_CASE("two months without years but one lie less than a year apart, in order") {
  constexpr std::string_view names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  for (const std::string_view first : names) {
    for (const std::string_view last : names) {
      const std::string with_year(std::string(last) + " 2006"), year_first("2006 " + std::string(first));
      for (const resolved& got : {of(first, with_year), of(year_first, last)}) {
        CAPTURE(std::string(first), std::string(last));
        REQUIRE(got.trouble == problem::none);
        CHECK(got.when.start->earliest() <= got.when.end->earliest());
        CHECK(got.when.end->earliest() - got.when.start->earliest() < 366);
      }
    }
  }
}

}  // namespace resolve_test
