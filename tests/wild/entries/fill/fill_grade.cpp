// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/fill_grade.hpp>

#include <string>
#include <vitae/cv/degree.hpp>

#include "filled.hpp"

namespace fill_grade_test {

using namespace vitae;
using entries_filled::read;
using entries_filled::says;

TEST_CASE("a grade is its text and its numbers") {
  const std::string degree =
      read("M.Sc. in Physics, University of Leeds, 2014 - 2016, GPA: 3.9/4.0\n", info_of<Degree>);
  CHECK(says(degree, "3.9/4.0"));
  CHECK(says(degree, "=3.9;"));
  CHECK(says(degree, "=4.0}"));
}

}  // namespace fill_grade_test
