// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/dates/leading_years.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace leading_years_test {

using namespace vitae::wild_text;

TEST_CASE("years of two figures that begin a line are known in full") {
  struct sample {
    std::string_view line, spelled;
  };
  static constexpr sample samples[] = {
      {"[16-17] Baker", "2016-2017"},
      {"(99-01) Baker", "1999-2001"},
      {"94-97: Clerk", "1994-1997"},
      {"'08-'11   Cook", "2008-2011"},
      {"08 – 11\tCook", "2008-2011"},
      {"[19-present] Piper", "2019-present"},
      {"[19 -- now] Piper", "2019-now"},
      {"16-17 Baker", ""},
      {"[16-17 Baker", ""},
      {"[17-16] Baker", ""},
      {"[16-178] Baker", ""},
      {"[2016-17] Baker", ""},
      {"[16] Baker", ""},
      {"16-17-18: Baker", ""},
      {"", ""},
      {"[", ""},
      {"[1", ""},
      {"[16-", ""},
  };
  for (const auto& [line, spelled] : samples) {
    CAPTURE(std::string(line));
    CHECK(leading_years::at_beginning(line).spelled == spelled);
  }
}

TEST_CASE("they are dates where several lines begin with them") {
  const auto dates_in = [](std::string_view source) {
    const wild_tests::document page(source);
    return page.dates.dating_in(page.all()).size();
  };
  CHECK(dates_in("[16-17] Baker\n\n[12-16] Clerk\n") == 2);
  CHECK(dates_in("16-17: Baker\n\n12-16: Clerk\n\n09-12: Cook\n") == 3);
  CHECK(dates_in("[16-17] Baker\n\nClerk\n") == 0);
  CHECK(dates_in("16-17: Baker\n\n12-16: Clerk\n") == 0);
}

TEST_CASE("where they are, the ends of years are as short elsewhere") {
  const wild_tests::document page("[16-17] Baker\n\n[12-16] Clerk\n\n[2009-12] Cook\n");
  const auto all = page.dates.dating_in(page.all());
  REQUIRE(all.size() == 3);
  CHECK(page.of(all[0]->text) == "16-17");
  CHECK(edtf_of(*all[0]->what.when.start) == "2016");
  REQUIRE(all[2]->what.when.end);
  CHECK(edtf_of(*all[2]->what.when.end) == "2012");
}

}  // namespace leading_years_test
