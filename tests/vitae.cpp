// SPDX-License-Identifier: BSL-1.0
#include <vitae/vitae.hpp>

#include "catch.hpp"

namespace vitae_test {

using namespace vitae;

TEST_CASE("one CV goes through every verb and comes back") {
  const auto cv = parse<Person, wild>(
      "# Ada Example\n\nada@example.com\n\n## Education\n\n### Example University\n\nM.Sc. in Physics, 2015 - 2018\n");
  CHECK(cv.value.name == "Ada Example");
  REQUIRE(cv.value.degrees.size() == 1);
  CHECK(cv.value.degrees[0].institution == "Example University");
  CHECK(passes(validate(cv.value)));

  CHECK(parse<Person, json>(render<json>(cv.value)).value == cv.value);
  CHECK(parse<Person, markdown>(render<markdown>(cv.value)).value == cv.value);

  Person other = cv.value;
  other.name = "Ada Sample";
  const changes edits = diff(cv.value, other);
  CHECK(edits.steps.size() == 1);
  CHECK(apply(edits, cv.value).value == other);
  CHECK(merge(cv.value, other, cv.value).value == other);
}

}  // namespace vitae_test
