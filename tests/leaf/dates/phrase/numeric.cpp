// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/numeric.hpp>

#include "../../../catch.hpp"

namespace numeric_test {

using namespace vitae::dates;

constexpr part small(std::string_view text, day_order order = day_order::unknown) {
  return from_small_number(text, lex(text, 0), order);
}

constexpr part year_first(std::string_view text) {
  const lexeme first = lex(text, 0);
  part p{form::year, first.begin, first.end, first.value};
  return after_year(text, p, joined_after(text, first.end));
}

constexpr bool is(const part& p, form shape, int year, int month, int day, int other = 0) {
  return p.shape == shape && p.year == year && p.month == month && p.day == day && p.other == other &&
         p.trouble == problem::none;
}

// Month and year.
static_assert(is(small("09/2019"), form::month, 2019, 9, 0) && is(small("9.2019"), form::month, 2019, 9, 0));
static_assert(is(small("9 / 2019"), form::month, 2019, 9, 0) && is(small("09-2019"), form::month, 2019, 9, 0));
static_assert(small("13/2019").trouble == problem::no_such_month && small("00/2019").trouble == problem::no_such_month);
static_assert(!small("13.2019") && !small("13-2019") && !small("9 - 2019") && !small("9 .2019"));

// A month and year glued to the next.
static_assert(is(small("8/20035/2004"), form::month, 2003, 8, 0) && small("8/20035/2004").end == 6);
static_assert(is(small("08/200305/2004"), form::month, 2003, 8, 0));
static_assert(!small("8/20035") && !small("8/200313/2004") && !small("8/30035/2004"));

// Three numbers.
static_assert(is(small("27/12/1994"), form::day, 1994, 12, 27) && is(small("12/27/1994"), form::day, 1994, 12, 27));
static_assert(small("27/12/1994").order == day_order::day_first && small("12/27/1994").order == day_order::month_first);
static_assert(is(small("5/5/2019"), form::day, 2019, 5, 5) && small("5/5/2019").order == day_order::unknown);
static_assert(is(small("1.6.2011"), form::day, 2011, 6, 1) && is(small("12.31.2019"), form::day, 2019, 12, 31));
static_assert(small("6/1/2011").shape == form::either && small("6-1-2011").shape == form::either);
static_assert(is(small("6/1/2011", day_order::month_first), form::day, 2011, 6, 1));
static_assert(is(small("6/1/2011", day_order::day_first), form::day, 2011, 1, 6));
static_assert(is(small("27/12/94"), form::day, 1994, 12, 27) && is(small("99/12/31"), form::day, 1999, 12, 31));
static_assert(small("13/13/2019").trouble != problem::none && small("31/4/2019").trouble == problem::no_such_day);
static_assert(!small("1/2/345"));

// Two numbers of two digits wait for a neighbour.
static_assert(is(small("07/12"), form::pair, -1, 7, 0, 12) && is(small("7/12"), form::pair, -1, 7, 0, 12));
static_assert(is(small("11/98"), form::month, 1998, 11, 0, 98));
static_assert(!small("13/12") && !small("7/1") && !small("7.12") && !small("07-12") && !small("7") && !small("7/123"));

// The year first.
static_assert(is(year_first("2018-07-11"), form::day, 2018, 7, 11) &&
              is(year_first("2027.3.23"), form::day, 2027, 3, 23));
static_assert(year_first("2019-13-05").trouble == problem::no_such_month);
static_assert(year_first("2019/02/30").trouble == problem::no_such_day);
static_assert(is(year_first("2023.12"), form::month, 2023, 12, 0) &&
              is(year_first("2012 / 9"), form::month, 2012, 9, 0));
static_assert(year_first("2000.50").trouble == problem::no_such_month);
static_assert(is(year_first("2009-10"), form::academic, 2009, 0, 0, 10));
static_assert(is(year_first("2019/20"), form::academic, 2019, 0, 0, 20) && year_first("2019/20").slashed);
static_assert(is(year_first("1999-00"), form::academic, 1999, 0, 0, 0));
static_assert(is(year_first("2015–19"), form::years, 2015, 0, 0, 2019));
static_assert(is(year_first("2007-13"), form::years, 2007, 0, 0, 2013));
static_assert(is(year_first("2007–09"), form::years, 2007, 0, 0, 2009), "a dash that is no hyphen joins years");
static_assert(is(year_first("2007-09"), form::month, 2007, 9, 0));
static_assert(is(year_first("2023-21"), form::month, 2023, 21, 0), "a season, for 2021 is past");
static_assert(year_first("2019-13").trouble == problem::no_such_month);
static_assert(year_first("2019-00").trouble == problem::no_such_month);
static_assert(year_first("1999-12/1999").trouble == problem::ambiguous);
static_assert(is(year_first("2004-06/2006-08"), form::month, 2004, 6, 0));

// A day and a month whose year stands elsewhere.
static_assert(is(small("29.06-25.08.1977"), form::loose, -1, 6, 29) &&
              is(small("02.05-31.08.78"), form::loose, -1, 5, 2));
static_assert(is(small("1.1 2010-30.5 2011"), form::day, 2010, 1, 1));
static_assert(!small("3.9 2014") && small("02.05-31.08").shape == form::pair && !small("3.5-4.2"));

// Eight digits.
static_assert(is(from_eight_digits(lex("20042006", 0)), form::years, 2004, 0, 0, 2006));
static_assert(is(from_eight_digits(lex("20190901", 0)), form::day, 2019, 9, 1));
static_assert(!from_eight_digits(lex("20191301", 0)) && !from_eight_digits(lex("20190931", 0)));
static_assert(!from_eight_digits(lex("12345678", 0)));

TEST_CASE("no pair of numbers is read as a date that does not exist") {
  for (int a = 0; a < 100; ++a) {
    for (int b = 0; b < 100; ++b) {
      const std::string text = std::to_string(a) + "/" + std::to_string(b) + "/2019";
      const part p = small(text);
      if (!p || p.trouble != problem::none) continue;
      CAPTURE(text);
      CHECK(p.month >= 1);
      CHECK(p.month <= 12);
      CHECK(p.day >= 1);
      CHECK(p.day <= days_in(2019, p.month));
    }
  }
}

}  // namespace numeric_test
