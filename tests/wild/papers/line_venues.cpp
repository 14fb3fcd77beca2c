// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/line_venues.hpp>

#include <cstddef>

#include "../../catch.hpp"
#include "../document.hpp"

namespace line_venues_test {

using namespace vitae::wild_text;
using namespace vitae::wild_text::layouts;

TEST_CASE("a short name may stand behind a bar beside the title") {
  const wild_tests::document venue("Slow lenses for cold light | ICOL'20"), title("Slow lenses | for cold light");
  CHECK(bar_before_venue(venue.in, venue.all()) == 26);
  CHECK(bar_before_venue(title.in, title.all()) == title.all().end);
}

TEST_CASE("numbers behind a journal are its volume, issue and pages") {
  const wild_tests::document page("Journal of Optics, 7(71), 40-70");
  citation made;
  part_numbers(page.in, made, page.all());
  CHECK(made.venue.text == "Journal of Optics");
  CHECK(made.volume.text == "7");
  CHECK(made.issue.text == "71");
  CHECK(made.pages.text == "40-70");
}

}  // namespace line_venues_test
