// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/course.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace course_test {

using vitae::Course;

TEST_CASE("a course has the members of the contract, in its order") {
  CHECK(schemas::members<Course>() == "title role institution code period summary");
  CHECK(schemas::identity<Course>() == "title role institution code period");
  CHECK(schemas::required<Course>() == "title");
}

TEST_CASE("a course is spelled in JSON by its members' names, and what is empty is left out") {
  Course filled;
  filled.title = "Combs I";
  filled.role = "Lecturer";
  filled.institution = "Moorside University";
  filled.code = "BEE 101";
  filled.period = vitae::during(vitae::date::of(2021, 23));
  filled.summary = "First course.";
  const std::string json =
      R"({"title":"Combs I","role":"Lecturer","institution":"Moorside University","code":"BEE 101",)"
      R"("period":{"start":"2021-23","end":"2021-23"},"summary":"First course."})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Course{}) == "{}");
  CHECK(schemas::reads("{}", Course{}));
}

}  // namespace course_test
