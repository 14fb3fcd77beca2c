// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/grade.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace grade_test {

using vitae::Grade;

TEST_CASE("a grade has the members of the contract, in its order") {
  CHECK(schemas::members<Grade>() == "text value scale");
  CHECK(schemas::identity<Grade>() == "");
  CHECK(schemas::required<Grade>() == "");
}

TEST_CASE("a grade is spelled in JSON by its members' names, and what is empty is left out") {
  Grade filled;
  filled.text = "3.52 / 4.00";
  filled.value = 3.52;
  filled.scale = 4;
  const std::string json = R"({"text":"3.52 / 4.00","value":3.52,"scale":4})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Grade{}) == "{}");
  CHECK(schemas::reads("{}", Grade{}));
}

TEST_CASE("a grade in words has no number") {
  Grade first;
  first.text = "First Class";
  CHECK(schemas::json_of(first) == R"({"text":"First Class"})");
  CHECK(vitae::info_of<Grade>.appearance == vitae::look::grade);
}

}  // namespace grade_test
