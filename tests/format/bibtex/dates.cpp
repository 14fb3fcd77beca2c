// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/dates.hpp>
//
#include "../../catch.hpp"

namespace dates_test {

using namespace vitae::bibtex_text;

TEST_CASE("year and month make a date in its canonical spelling") {
  struct sample {
    std::string_view year, month, day, date;
  };
  static constexpr sample samples[] = {{"2019", "", "", "2019"},
                                       {"2019", "September", "", "2019-09"},
                                       {"2019", "sept.", "", "2019-09"},
                                       {"2019", "9", "", "2019-09"},
                                       {"2019", "1 September", "", "2019-09-01"},
                                       {"2019", "September 17", "", "2019-09-17"},
                                       {"2019", "sep", "5", "2019-09-05"},
                                       {"2019", "June 1--4", "", "2019-06"},
                                       {"2019", "July/August", "", "2019-07"},
                                       {"2019", "#jan#", "", "2019-01"},
                                       {"2019", "Spring", "", "2019-21"},
                                       {"2019", "Fall", "", "2019-23"},
                                       {"2019", "13", "", "2019"},
                                       {"2019a", "", "", "2019"},
                                       {"(2019)", "", "", "2019"},
                                       {"c. 2015", "", "", "2015~"},
                                       {"2019-09", "", "", "2019-09"},
                                       {"soon", "sep", "", "soon"}};
  for (const auto& [year, month, day, date] : samples) {
    CAPTURE(std::string(year), std::string(month));
    CHECK(join_date(year, month, day) == date);
  }
  CHECK(start_of_date("2019-09-01/2019-09-05") == "2019-09-01");
  CHECK(start_of_date("9/1/2019") == "9/1/2019");
}

TEST_CASE("a date falls into the fields that can say it") {
  CHECK(split_date("2019").year == "2019");
  CHECK(split_date("2019").date.empty());
  CHECK(split_date("2019-09").month == "sep");
  CHECK(split_date("2019-09").date.empty());
  CHECK(split_date("2019-09-01").year == "2019");
  CHECK(split_date("2019-09-01").date == "2019-09-01");
  CHECK(split_date("2019-21").month.empty());
  CHECK(split_date("2019~").date == "2019~");
  CHECK(split_date("199X").year.empty());
  CHECK(split_date("present").date == "present");
}

}  // namespace dates_test
