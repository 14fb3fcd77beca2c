// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/told_members.hpp>

#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace told_members_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a member's entries tell of jobs, of prizes, of publications") {
  const type_info& schema = info_of<Person>;
  const member_info *const jobs = schema.find("positions"), *const courses = schema.find("courses"),
                           *const awards = schema.find("awards"), *const papers = schema.find("papers");
  CHECK(tells(*jobs, look::role));
  CHECK_FALSE(tells(*jobs, look::award));
  CHECK(tells(*awards, look::award));
  CHECK(tells_jobs(jobs, courses));
  CHECK_FALSE(tells_jobs(jobs, awards));
  CHECK_FALSE(tells_jobs(nullptr, courses));
  section list;
  CHECK_FALSE(cites(list));
  list.member = papers;
  CHECK(cites(list));
}

}  // namespace told_members_test
