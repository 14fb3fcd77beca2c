// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/scores.hpp>

#include "../../../catch.hpp"

namespace scores_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("a title's score is the same wherever it may stand, a tail's before and after the venue") {
  citing::scores all;
  all.fill(citing::never);
  citing::set_titles(all, 2.0F);
  citing::set_both(all, citing::tail_note, citing::after_note, 1.0F);
  for (const citing::label name : {citing::title_period, citing::title_comma, citing::lead_title})
    CHECK(all[name] == 2.0F);
  CHECK(all[citing::title_quoted] == citing::never);
  CHECK(all[citing::tail_note] == all[citing::after_note]);
  CHECK(all[citing::venue] == citing::never);
}

}  // namespace scores_test
