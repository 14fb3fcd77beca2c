// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/end.hpp>

#include "../../../catch.hpp"

namespace end_test {

using namespace vitae::dates;

constexpr bool is(const part& p, form shape, int year, int month = 0, int day = 0) {
  return p.shape == shape && p.year == year && p.month == month && p.day == day && p.trouble == problem::none;
}

constexpr bool whole(std::string_view text) { return read_part(text, 0).end == text.size(); }

static_assert(is(read_part("2019", 0), form::year, 2019) && is(read_part(" 2019 ", 0), form::year, 2019));
static_assert(is(read_part("2024 Aug", 0), form::month, 2024, 8) &&
              is(read_part("2007, October", 0), form::month, 2007, 10));
static_assert(is(read_part("2019 Summer", 0), form::month, 2019, 22) &&
              is(read_part("2021Q3", 0), form::month, 2021, 35));
static_assert(is(read_part("2009-Jun-05", 0), form::day, 2009, 6, 5) &&
              is(read_part("2019 May 5", 0), form::day, 2019, 5, 5));
static_assert(is(read_part("2019 May 5-7", 0), form::days, 2019, 5, 5) && read_part("2019 May 5-7", 0).other == 7);
static_assert(is(read_part("2019, Nov 7 – 8", 0), form::days, 2019, 11, 7) && whole("2019 Nov 7 - 8"));
static_assert(is(read_part("2019 May 5 - 3 June", 0), form::day, 2019, 5, 5), "the other day has a month of its own");
static_assert(is(read_part("2019 May 5 - 2020", 0), form::day, 2019, 5, 5));
static_assert(is(read_part("2015 (Summer)", 0), form::month, 2015, 22) && whole("2015 (Summer)"));
static_assert(is(read_part("2012 May 2014", 0), form::year, 2012), "that month has a year of its own");
static_assert(is(read_part("2018, Spring 2019", 0), form::year, 2018));
static_assert(is(read_part("2018, may be", 0), form::year, 2018), "a verb");
static_assert(is(read_part("2019年9月1日", 0), form::day, 2019, 9, 1) && whole("2019年9月1日"));
static_assert(is(read_part("2019年度", 0), form::year, 2019) && whole("2019年度"));
static_assert(is(read_part("2019年", 0), form::year, 2019) && is(read_part("2019年秋", 0), form::month, 2019, 23));
static_assert(is(read_part("'16", 0), form::year, 2016) && !read_part("' 16", 0) && !read_part("'2016", 0));

static_assert(is(read_part("199X", 0), form::decade, 1990) && read_part("199X", 0).unspecified == 1);
static_assert(is(read_part("19XX", 0), form::decade, 1900) && read_part("19XX", 0).unspecified == 2);
static_assert(is(read_part("1990s", 0), form::decade, 1990) && is(read_part("1990's", 0), form::decade, 1990));
static_assert(read_part("2000s", 0).trouble == problem::ambiguous && is(read_part("1995s", 0), form::year, 1995));

static_assert(read_part("2019?", 0).uncertain && read_part("2004-06~", 0).approximate && whole("2004-06~"));
static_assert(!read_part("2019 ?", 0).uncertain && !read_part("2019~2021", 0).approximate);
static_assert(!read_part("CA 2019", 0) && !read_part("MI. May 2019", 0) && read_part("Ca. 2019", 0).approximate &&
              read_part("ca 2019", 0).approximate && read_part("mi 2019", 0).approximate);
static_assert(read_part("ca. 2019", 0).approximate && read_part("c. 2019", 0).approximate);
static_assert(read_part("mid-2019", 0).approximate && read_part("~2019", 0).approximate);
static_assert(read_part("end of 2019", 0).approximate && !read_part("end 2019", 0) && !read_part("c 2019", 0));
static_assert(read_part("the end of 2019", 0).approximate && !read_part("the 2019", 0) &&
              !read_part("the end 2019", 0));
static_assert(is(read_part("late May 2019", 0), form::month, 2019, 5));

static_assert(read_part("expected May 2025", 0).expected && whole("expected May 2025"));
static_assert(read_part("Expected graduation date: May 2025", 0).expected && read_part("(expected) 2025", 0).expected);
static_assert(whole("(expected May 2025)") && whole("expected (May 2025)"));
static_assert(is(read_part("expected 8/05", 0), form::month, 2005, 8) &&
              is(read_part("expected May 26", 0), form::month, 2026, 5));
static_assert(!read_part("expected soon", 0) && !read_part("(2019", 0) && !read_part("", 0) && !read_part("hello", 0));

static_assert(!read_part("1799", 0) && !read_part("2200", 0) && !read_part("123", 0) && !read_part("12", 0));

TEST_CASE("a part lies in its text and is not empty, whatever the bytes") {
  constexpr std::string_view bits[] = {"May",      " ",     "2019", "/",    "-",     "–", ".",  "'", "12", "1", "st",
                                       ",",        "Fall",  "Q",    "3",    "年",    "?", "~",  "(", ")",  "X", "of",
                                       "expected", "early", "\n",   "\xFF", "20035", "s", "to", "4", "mid"};
  unsigned state = 3;
  for (int round = 0; round < 40000; ++round) {
    std::string text;
    for (int i = 0; i < 7; ++i) {
      state = state * 1664525U + 1013904223U;
      text += bits[(state >> 16) % std::size(bits)];
    }
    const part p = read_part(text, 0);
    if (!p) continue;
    CAPTURE(text);
    REQUIRE(p.begin < p.end);
    REQUIRE(p.end <= text.size());
  }
}

}  // namespace end_test
