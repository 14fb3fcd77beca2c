// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/dates.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace dates_test {

namespace dates = vitae::wild_text::citing::dates;
using citation_tests::tokenized;

TEST_CASE("a year has four digits, of our centuries, and a letter at most") {
  struct row {
    std::string_view word;
    int year;
  };
  for (const auto& [word, year] :
       {row{"2019", 2019}, row{"1991a", 1991}, row{"1400", 1400}, row{"2100", 2100}, row{"1399", 0}, row{"2101", 0},
        row{"19", 0}, row{"20190", 0}, row{"2019ab", 0}, row{"wing", 0}}) {
    CAPTURE(std::string(word));
    CHECK(dates::year_at(tokenized(word).view(), 0) == year);
  }
  CHECK(dates::year_at(tokenized("").view(), 0) == 0);
}

TEST_CASE("a date ends where the next part begins") {
  struct row {
    std::string_view source, date;
    bool year, month;
  };
  for (const auto& [source, date, year, month] : {
           row{"2019, pp. 4", "2019", true, false},
           row{"2019–20. A", "2019–20", true, false},
           row{"1999/2000, A", "1999/2000", true, false},
           row{"2019-09-01, A", "2019-09-01", true, true},
           row{"2019-11-30. A", "2019-11-30", true, true},
           row{"May 2019, A", "May 2019", true, true},
           row{"12 May 2019, A", "12 May 2019", true, true},
           row{"Sept. 3, 2019, A", "Sept. 3, 2019", true, true},
           row{"3rd of May 2019, A", "3rd of May 2019", true, true},
           row{"May 25-26, 2019, A", "May 25-26, 2019", true, true},
           row{"July / August 2019, A", "July / August 2019", true, true},
           row{"2019, May 12, A", "2019, May 12", true, true},
           row{"May, A", "May", false, true},
           row{"12 wings", "", false, false},
           row{"Quill", "", false, false},
           row{"", "", false, false},
       }) {
    CAPTURE(std::string(source));
    const tokenized line(source);
    const dates::extent_of_date found = dates::after_date(line.view(), 0);
    CHECK(line.words(0, found.end) == date);
    CHECK(found.has_year == year);
    CHECK(found.has_month == month);
  }
}

TEST_CASE("two months in one word are one date") {
  using dates::is_month_pair;
  CHECK(is_month_pair("January–February"));
  CHECK(is_month_pair("nov-dec"));
  CHECK_FALSE(is_month_pair("January"));
  CHECK_FALSE(is_month_pair("May-wing"));
  CHECK_FALSE(is_month_pair("wing-May"));
}

}  // namespace dates_test
