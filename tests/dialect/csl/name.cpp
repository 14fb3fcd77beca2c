// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/name.hpp>
//
#include "../../catch.hpp"

namespace name_test {

using vitae::csl::Name, vitae::csl::spelled, vitae::csl::to_csl;

TEST_CASE("every name comes back from its parts") {
  for (const auto name : {"Ada Lovelace", "Ludwig van Beethoven", "Martin Luther King Jr.", "Jan van der Berg, Jr.",
                          "Plato", "李白", "Example Consortium", "  two  spaces ", "", "et al.", "a b c d", "Jr."})
    CHECK(spelled(to_csl(name)) == name);
  CHECK(to_csl("Ludwig van Beethoven").non_dropping_particle == "van");
  CHECK(to_csl("Example Consortium").literal == "Example Consortium");
}

TEST_CASE("names of others are spelled in their order") {
  Name name;
  name.family = "Mao";
  name.given = "Zedong";
  name.static_ordering = {"true", false};
  CHECK(spelled(name) == "Mao Zedong");
  Name particle;
  particle.family = "Gogh";
  particle.given = "Vincent";
  particle.dropping_particle = "van";
  CHECK(spelled(particle) == "Vincent van Gogh");
}

}  // namespace name_test
