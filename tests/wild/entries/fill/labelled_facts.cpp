// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/labelled_facts.hpp>

#include <string>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "filled.hpp"

namespace labelled_facts_test {

using namespace vitae;
using entries_filled::read;
using entries_filled::says;

TEST_CASE("an enumeration of people is a list of them") {
  CHECK(says(read("### M.Sc. in Physics, University of Leeds\n2014 - 2016\n\nAdvisors: Ada Quill and Bo Reed\n",
                  info_of<Degree>),
             "advisors=[Ada Quill | Bo Reed]"));
}

TEST_CASE("a label whose member is known speaks of another of the same name") {
  const std::string degree =
      read("- M.Sc. in Physics, University of Leeds, 2014 - 2016\n    - Title: The drift of sand\n", info_of<Degree>);
  CHECK(says(degree, "title=M.Sc. in Physics"));
  CHECK(says(degree, "thesis=The drift of sand"));
}

TEST_CASE("what a label says is surer than what was chosen, where it looks like that at all") {
  CHECK(
      says(read("**2015 - 2017: Harbour House**\n\nRoles: Boat engineer\n", info_of<Position>), "title=Boat engineer"));
  CHECK(says(read("**Lecturer**, University of Leeds, 2015 - 2017\n\nTitle: The drift of sand\n", info_of<Position>),
             "title=Lecturer"));
}

TEST_CASE("behind a label too a place is a fact of its own") {
  const std::string job = read("**Engineer**, 2015 - 2017\n\nCompany: Example Ltd., Berlin\n", info_of<Position>);
  CHECK(says(job, "organization=Example Ltd.;"));
  CHECK(says(job, "location=Berlin"));
}

}  // namespace labelled_facts_test
