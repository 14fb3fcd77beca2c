// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/broken_dates.hpp>

#include <string>

#include "../../../catch.hpp"

namespace broken_dates_test {

using namespace vitae::wild_text;

static_assert(broken_dates::is_dash('-') && broken_dates::is_dash(0x2013) && !broken_dates::is_dash('a'));
static_assert(broken_dates::tail_of("Sep 2019 -") == "Sep 2019 -");
static_assert(broken_dates::tail_of("Engineer at Example Shipping Ltd., Sep 2019 -") == "Shipping Ltd., Sep 2019 -");
static_assert(broken_dates::tail_of("anunbrokenwordofmorethanthirtytwobytes").empty());
static_assert(!broken_dates::may_span("", "2019") && !broken_dates::may_span("Nov", ""));
static_assert(!broken_dates::may_span("in the autumn", "2019") && !broken_dates::may_span("Engineer", "Example Ltd."));

TEST_CASE("a date goes on in the line after it") {
  struct sample {
    std::string_view before, next;
  };
  for (const auto& [before, next] :
       {sample{"Sep 2019 –", "Jun 2021"}, sample{"Nov", "2018—Dec"}, sample{"Nov\n2018—Dec", "2022"},
        sample{"2019 -", "Present"}, sample{"Engineer, Example Ltd., Oslo Aug", "2017 - 2019"},
        sample{"Sep 2019", "– Jun 2021"}}) {
    CAPTURE(std::string(before));
    CHECK(date_spans(before, next));
  }
}

TEST_CASE("lines with dates of their own stay apart") {
  struct sample {
    std::string_view before, next;
  };
  for (const auto& [before, next] :
       {sample{"Sep 2019 – Jun 2021", "Example Ltd."}, sample{"Sep 2019 –", "Engineer"}, sample{"2019", "2021"},
        sample{"Engineer", "2019 - 2021"}, sample{"Jun 2021", "- Built a boat"},
        sample{"Dec 2019 - Mar 2020", "Jan 2018 - Dec 2019"}}) {
    CAPTURE(std::string(before));
    CHECK_FALSE(date_spans(before, next));
  }
}

}  // namespace broken_dates_test
