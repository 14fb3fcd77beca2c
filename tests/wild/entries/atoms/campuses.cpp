// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/campuses.hpp>

#include "../../../catch.hpp"

namespace campuses_test {

using namespace vitae::wild_text;

TEST_CASE("a university may have a campus behind \"at\" or behind a dash") {
  CHECK(university_in("Fellow, University of Example") == "Example");
  CHECK(university_in("Fellow, Example University").empty());
  CHECK(names_campus("University of Leeds "));
  CHECK_FALSE(names_campus("Fellow, University of Leeds, "));
  CHECK_FALSE(names_campus("Fellow "));
  CHECK(names_campus_of_state("University of Wisconsin "));
  CHECK_FALSE(names_campus_of_state("University of Leeds "));
}

TEST_CASE("an institute at a university goes by four capitals or more") {
  CHECK(ends_in_institute("Researcher, NORC"));
  CHECK_FALSE(ends_in_institute("Researcher, Physics"));
  CHECK_FALSE(ends_in_institute("Researcher, IO"));
  CHECK_FALSE(ends_in_institute("NORC"));
}

}  // namespace campuses_test
