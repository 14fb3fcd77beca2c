// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation.hpp>

#include "../catch.hpp"

TEST_CASE("a citation line gives its authors, title, venue and year") {
  const vitae::wild_text::citation read =
      vitae::wild_text::read_citation("[1] R. Sample and B. Placeholder, \"Wings of paper,\" Proc. of ABC, pp. 1-9, 2019.");
  REQUIRE(read.authors.size() == 2);
  CHECK(read.authors[0].name == "R. Sample");
  CHECK(read.authors[1].name == "B. Placeholder");
  CHECK(read.title.text == "Wings of paper");
  CHECK(read.venue.text == "Proc. of ABC");
  CHECK(read.year == "2019");
  CHECK(read.pages.text == "1-9");
}
