// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/studies.hpp>
//
#include "../catch.hpp"

namespace studies_test {

namespace dialects = vitae::dialects;

TEST_CASE("a title is parted from its subject, and tells the level") {
  CHECK(dialects::type_of("Ph.D. in Physics", "Physics") == "Ph.D.");
  CHECK(dialects::type_of("Diploma", "Physics") == "Diploma");
  CHECK(dialects::level_of("Ph.D.") == vitae::degree_level::doctorate);
  CHECK_FALSE(dialects::level_of("Looms"));
}

TEST_CASE("a grade is a number only if it is nothing else") {
  using dialects::grade_of;
  CHECK(grade_of("4.0") == vitae::Grade{"4.0", 4.0, {}});
  CHECK(grade_of("First Class") == vitae::Grade{"First Class", {}, {}});
  CHECK(grade_of("3.8 cum laude") == vitae::Grade{"3.8 cum laude", {}, {}});
}

}  // namespace studies_test
