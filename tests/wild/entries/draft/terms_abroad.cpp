// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/terms_abroad.hpp>

#include <vitae/cv/degree.hpp>
#include <vitae/wild/words/word_list.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace terms_abroad_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(words::is_sorted(terms_abroad));

TEST_CASE("a bullet below a degree may tell of a term abroad") {
  const wild_tests::document page(
      "### BSc Optics, Example University\n\n- Exchange semester at Sample University\n- Built a boat\n");
  const entry_plan degrees(info_of<Degree>), jobs(info_of<Position>);
  draft degree, exchange, boat;
  exchange.range.begin = 1, boat.range.begin = 2;
  CHECK(is_term_abroad(page.in, degrees, exchange, degree));
  CHECK_FALSE(is_term_abroad(page.in, degrees, boat, degree));
  CHECK_FALSE(is_term_abroad(page.in, degrees, exchange, boat));
  CHECK_FALSE(is_term_abroad(page.in, jobs, exchange, degree));
}

}  // namespace terms_abroad_test
