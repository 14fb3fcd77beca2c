// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/period_lines.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace period_lines_test {

using namespace vitae::wild_text;

TEST_CASE("a period may fill its line, with how long it was") {
  for (const std::string_view line :
       {"2016-2019", "May 2016 - Present", "2010 (6 months)", "maio de 2014 - julho de 2015 (1 ano 3 meses)",
        "agosto de 2017\u00A0-\u00A0janeiro de 2018\u00A0(6 meses)"}) {
    CAPTURE(std::string(line));
    CHECK(is_period_line(line));
  }
  for (const std::string_view line :
       {"", "2016", "May 2016", "2014 (expected)", "2016-2019 Clerk", "Clerk, 2016 - 2019", "2016 - 2019, 2021",
        "between 2016 and 2019 I counted lamps"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(is_period_line(line));
  }
}

TEST_CASE("a date may fill its line, with a word about it") {
  for (const std::string_view line : {"2016", "Sep 2010", "2014 (expected)", "May 2016 - Present", "2010 (6 months)"})
    CHECK(is_date_line(line));
  for (const std::string_view line : {"", "May", "2016 Clerk", "Clerk 2016", "2016 (expected) Clerk"})
    CHECK_FALSE(is_date_line(line));
}

TEST_CASE("a line may lead with a period") {
  CHECK(leads_with_period("2016-05 - 2019-04 Dock Engineer"));
  CHECK(leads_with_period("2016 - now: Dock Engineer"));
  CHECK_FALSE(leads_with_period("2016 lamps that burn at night"));
  CHECK_FALSE(leads_with_period("lamps of 2016 - 2019"));
  CHECK_FALSE(leads_with_period(""));
}

TEST_CASE("a period may close the head of an entry") {
  CHECK(closes_with_period("Lamp Trimmer, Jan 2013 – Jun 2016"));
  for (const std::string_view line : {"Jan 2013 – Jun 2016", "Lamp Trimmer, 2016", "Lamp Trimmer", "from 2013 to 2016",
                                      "Lamp Trimmer, Jan 2013 – Jun 2016, Leith", "Hired 2012, left 2013 - 2014"})
    CHECK_FALSE(closes_with_period(line));
}

TEST_CASE("a text may be a whole date or a whole period") {
  CHECK(is_whole_date("Sept. 2014", false));
  CHECK_FALSE(is_whole_date("Sept. 2014", true));
  CHECK(is_whole_date("Sept. 2014 – present", true));
  for (const std::string_view other : {"in Sept. 2014", "2014, Leeds", "2014 – 2016 2018 – 2020", "31.02.2019", ""})
    CHECK_FALSE(is_whole_date(other, false));
  CHECK(ends_in_dash("2011 –"));
  CHECK(ends_in_dash("2011 -"));
  CHECK_FALSE(ends_in_dash("2011 – 2014"));
}

}  // namespace period_lines_test
