// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/seams.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace seams_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The second atom of a line.
atom second_of(std::string_view source) {
  const wild_tests::document page(source);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  const std::vector<atom> atoms = cut.take();
  REQUIRE(atoms.size() == 2);
  return atoms[1];
}

TEST_CASE("a comma joins two atoms, a bar does not") {
  CHECK(joins(second_of("Lamp Keeper, Harbour Office")));
  CHECK_FALSE(joins(second_of("Lamp Keeper | Harbour Office")));
  CHECK(seam_of(second_of("Lamp Keeper, Harbour Office")) < 1);
  CHECK(seam_of(second_of("Lamp Keeper | Harbour Office")) > 1);
}

TEST_CASE("parentheses are read with what is before them, and left, at a lower cost than what follows a comma") {
  const atom aside = second_of("Lamp Keeper (Harbour Office)"), next = second_of("Lamp Keeper, Harbour Office");
  CHECK(seam_of(aside) < seam_of(next));
  CHECK(cost_of_leaving(aside) < cost_of_leaving(next));
}

TEST_CASE("five words or more, most of them small, are a sentence") {
  struct sample {
    std::string_view text;
    bool sentence;
  };
  static constexpr sample samples[] = {
      {"", false},
      {"kept the lamps lit", false},
      {"kept the lamps of Harwick lit", true},
      {"Royal Society of Lamp Keepers", false},
      {"The Guild of the North and South Lights", false},
      {"We kept all of the lamps", true},
  };
  for (const auto& [text, sentence] : samples) {
    CAPTURE(std::string(text));
    CHECK(runs_on(text) == sentence);
  }
}

}  // namespace seams_test
