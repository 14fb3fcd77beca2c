// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <vitae/leaf/dates/faults.hpp>

#include "../../catch.hpp"

namespace faults_test {

using namespace vitae::dates;

TEST_CASE("each problem has a stable code and a sentence that shows the text") {
  constexpr problem problems[] = {problem::empty,         problem::unreadable,    problem::ambiguous,
                                  problem::ambiguous_day, problem::no_such_month, problem::no_such_day,
                                  problem::no_year,       problem::several,       problem::imprecise};
  for (const problem what : problems) {
    const vitae::fault fault = fault_of(what, "31 Feb", "2019-02-28");
    CHECK(fault.code.starts_with("date."));
    CHECK(fault.code == code_of(what));
    CHECK_FALSE(fault.message.ends_with("."));  // as all messages: what to do, without a stop
    CHECK((what == problem::empty || fault.message.find("31 Feb") != std::string::npos));
    CHECK(fault.suggestion == (what == problem::ambiguous_day ? "" : "2019-02-28"));
  }
  CHECK(code_of(problem::none).empty());
  CHECK(code_of(problem::no_such_day) == "date.no-such-day");
  CHECK(code_of(problem::no_such_month) == "date.no-such-month");
  CHECK(code_of(problem::ambiguous) == "date.ambiguous");
}

TEST_CASE("of a day that reads in two ways the message has both, and no suggestion") {
  const vitae::fault both = fault_of(problem::ambiguous_day, "06/04/2021", "2021-06-04 or 2021-04-06");
  CHECK(both.message == "write 2021-06-04 or 2021-04-06: in '06/04/2021' day and month may change places");
  CHECK(both.suggestion.empty());
}

TEST_CASE("dates are offered that the reader would read") {
  CHECK(fault_of(problem::unreadable, "soon").message.find("Sep 2019") != std::string::npos);
  CHECK(fault_of(problem::unreadable, "soon", {}, "2019 or 2019-09").message ==
        "write a date such as 2019 or 2019-09 in place of 'soon'");
}

TEST_CASE("a message stays a sentence when the text does not end") {
  CHECK(fault_of(problem::unreadable, std::string(1000000, 'x')).message.size() < 200);
}

}  // namespace faults_test
