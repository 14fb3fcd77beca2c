// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/worded.hpp>

#include "../../../catch.hpp"

namespace worded_test {

using namespace vitae::dates;

constexpr part month(std::string_view text) { return from_month(text, lex(text, 0)); }
constexpr part season(std::string_view text) { return from_season(text, lex(text, 0)); }
constexpr part quarter(std::string_view text) { return from_quarter_word(text, lex(text, 0)); }
constexpr part day(std::string_view text) { return from_day(text, lex(text, 0)); }

constexpr bool is(const part& p, form shape, int year, int month, int day) {
  return p.shape == shape && p.year == year && p.month == month && p.day == day && p.trouble == problem::none;
}

static_assert(is(month("March, 2009"), form::month, 2009, 3, 0) && is(month("Sept. 2018"), form::month, 2018, 9, 0));
static_assert(is(month("April '16"), form::month, 2016, 4, 0) && is(month("Feb-09"), form::month, 2009, 2, 0));
static_assert(is(month("Sep18"), form::month, 2018, 9, 0) && is(month("Jun 98"), form::month, 1998, 6, 0));
static_assert(is(month("marzo de 2019"), form::month, 2019, 3, 0) && is(month("May (2019)"), form::month, 2019, 5, 0));
static_assert(is(month("April 1, 2001"), form::day, 2001, 4, 1) && is(month("Apr 1st 2001"), form::day, 2001, 4, 1));
static_assert(is(month("May-05-2019"), form::day, 2019, 5, 5) && is(month("May 5, '19"), form::day, 2019, 5, 5));
static_assert(is(month("May 5-7, 2019"), form::days, 2019, 5, 5) && month("May 5-7, 2019").other == 7);
static_assert(month("Feb 30, 2019").trouble == problem::no_such_day);
static_assert(is(month("May 11"), form::month_number, -1, 5, 0) && month("May 11").other == 11);
static_assert(is(month("May 5"), form::loose, -1, 5, 5) && is(month("May 11th"), form::loose, -1, 5, 11));
static_assert(is(month("Dec., "), form::loose, -1, 12, 0) && month("Dec., ").end == 4);
static_assert(is(month("May"), form::loose, -1, 5, 0) && is(month("May 123"), form::loose, -1, 5, 0));

static_assert(is(season("Fall 2021"), form::month, 2021, 23, 0) &&
              is(season("Summer, 2007"), form::month, 2007, 22, 0));
static_assert(is(season("Fall '21"), form::month, 2021, 23, 0) && is(season("Spring 13"), form::month, 2013, 21, 0));
static_assert(is(season("Autumn Term, 2013"), form::month, 2013, 23, 0) && is(season("Fall"), form::loose, -1, 23, 0));
static_assert(season("Winter 2019/20").end == 14 && season("Winter 2019-2020").end == 16);
static_assert(season("Fall 2019/20").end == 9 && season("Winter 2019/21").end == 11);

static_assert(is(quarter("Q3 2021"), form::month, 2021, 35, 0) && is(quarter("Q3'21"), form::month, 2021, 35, 0));
static_assert(is(quarter("Q3/2021"), form::month, 2021, 35, 0) &&
              is(quarter("third quarter of 2021"), form::month, 2021, 35, 0));
static_assert(is(quarter("H2 2021"), form::half, 2021, 35, 0) && quarter("H2 2021").other == 36);
static_assert(!quarter("Q5 2021") && !quarter("Q 3 2021") && !quarter("H1") && !quarter("second prize"));

static_assert(is(day("1st Aug 2011"), form::day, 2011, 8, 1) && is(day("27 September, 2013"), form::day, 2013, 9, 27));
static_assert(is(day("5. März 2019"), form::day, 2019, 3, 5) && is(day("5 de mayo de 2019"), form::day, 2019, 5, 5));
static_assert(is(day("31-Dec-98"), form::day, 1998, 12, 31) && is(day("12 Aug 05"), form::day, 2005, 8, 12));
static_assert(is(day("5-7 June 2009"), form::days, 2009, 6, 5) && is(day("3Q21"), form::month, 2021, 35, 0));
static_assert(is(day("30 June"), form::loose, -1, 6, 30) && day("31st Feb, 2015").trouble == problem::no_such_day);
static_assert(!day("24-36, June 1995") && !day("12 apples") && !day("5"));

static_assert(from_numbered_month("tháng 3/2019", lex("tháng 3/2019", 0)).year == 2019);
static_assert(from_numbered_month("Tháng 12 năm 2019", lex("Tháng 12 năm 2019", 0)).month == 12);
static_assert(!from_numbered_month("tháng 13/2019", lex("tháng 13/2019", 0)) &&
              !from_numbered_month("tháng", lex("tháng", 0)));

TEST_CASE("every month is read by its name, in full and abbreviated, with every day it has") {
  constexpr std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
  for (int m = 1; m <= 12; ++m) {
    for (const std::size_t length : {std::size_t{3}, names[m - 1].size()}) {
      const std::string name(names[m - 1].substr(0, length));
      CAPTURE(name);
      CHECK(is(month(name + " 2019"), form::month, 2019, m, 0));
      for (int d = 1; d <= 31; ++d) {
        const bool exists = d <= days_in(2019, m);
        const std::string number = std::to_string(d);
        CHECK(is(month(name + " " + number + ", 2019"), form::day, 2019, m, d) == exists);
        CHECK(is(day(number + " " + name + " 2019"), form::day, 2019, m, d) == exists);
        CHECK(is(day(number + "-" + name + "-2019"), form::day, 2019, m, d) == exists);
      }
    }
  }
}

}  // namespace worded_test
