// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/phrase/part.hpp>

#include "../../../catch.hpp"

namespace part_test {

using namespace vitae::dates;

static_assert(full_year(0) == 2000 && full_year(49) == 2049 && full_year(50) == 1950 && full_year(99) == 1999);
static_assert(is_year(lex("1800", 0)) && is_year(lex("2199", 0)) && !is_year(lex("1799", 0)));
static_assert(!is_year(lex("2200", 0)) && !is_year(lex("02019", 0)) && !is_year(lex("", 0)));
static_assert(after_ordinal("1st", 1) == 3 && after_ordinal("1er mai", 1) == 3 && after_ordinal("3º", 1) == 3);
static_assert(after_ordinal("1 st", 1) == 1 && after_ordinal("1sta", 1) == 1 && after_ordinal("1", 1) == 1);

constexpr bool reads(std::string_view text, int year, std::size_t end) {
  const year_found got = year_after(text, 0);
  return got && got.year == year && got.end == end;
}

static_assert(reads(" 2019", 2019, 5) && reads("2019", 2019, 4) && reads(", 2019", 2019, 6) &&
              reads(". 2019", 2019, 6));
static_assert(reads(".,2019", 2019, 6) && reads(" of 2019", 2019, 8) && reads(" de l'année 2019", 0, 0) == false);
static_assert(reads("-2019", 2019, 5) && reads("/2019", 2019, 5) && reads(" (2019)", 2019, 7));
static_assert(reads(" '19", 2019, 4) && reads("’98", 1998, 5) && reads("' 19", 2019, 4) && reads(" '2019", 2019, 6));
static_assert(reads("-09", 2009, 3) && reads("-98 ", 1998, 3));
static_assert(!year_after("-09-2019", 0) && !year_after("-09, 2019", 0) && !year_after("-09/2019", 0));
static_assert(!year_after(" 09", 0) && !year_after(" - 2019", 0) && !year_after("/09", 0) &&
              !year_after("\n\n2019", 0));
static_assert(reads("\n2019", 2019, 5), "a line may break before the year");

constexpr problem trouble_of(int year, int month, int day) {
  part p{form::day, 0, 1, year, month, day};
  return settled(p).trouble;
}

static_assert(trouble_of(2019, 2, 28) == problem::none && trouble_of(2019, 2, 29) == problem::no_such_day);
static_assert(trouble_of(2020, 2, 29) == problem::none && trouble_of(-1, 2, 29) == problem::none);
static_assert(trouble_of(2019, 13, 1) == problem::no_such_month && trouble_of(2019, 1, 0) == problem::no_such_day);

TEST_CASE("two digits are always a year between 1950 and 2049") {
  for (int two = 0; two < 100; ++two) {
    CHECK(full_year(two) % 100 == two);
    CHECK(full_year(two) >= 1950);
    CHECK(full_year(two) <= 2049);
  }
}

}  // namespace part_test
