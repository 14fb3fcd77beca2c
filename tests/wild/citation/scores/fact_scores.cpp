// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/fact_scores.hpp>

#include <algorithm>

#include "../../../catch.hpp"

namespace fact_scores_test {

namespace citing = vitae::wild_text::citing;

/// The label before a venue that fits a fact best.
citing::label best(citing::fact kind) {
  citing::scores all;
  all.fill(citing::never);
  citing::piece part;
  part.kind = kind;
  CHECK(citing::score_fact(part, all) == (kind != citing::fact::none));
  return citing::role(static_cast<citing::label>(std::max_element(all.begin(), all.end()) - all.begin()));
}

TEST_CASE("a fact fits the label that its form says") {
  CHECK(best(citing::fact::doi) == citing::tail_number);
  CHECK(best(citing::fact::pages) == citing::tail_number);
  CHECK(best(citing::fact::in) == citing::tail_in);
  CHECK(best(citing::fact::editors) == citing::tail_editors);
  CHECK(best(citing::fact::et_al) == citing::company);
  CHECK(best(citing::fact::note) == citing::tail_note);
  CHECK(best(citing::fact::date) == citing::early_date);
}

TEST_CASE("words are no fact") {
  citing::scores all;
  all.fill(citing::never);
  CHECK_FALSE(citing::score_fact({}, all));
  CHECK(std::all_of(all.begin(), all.end(), [](float each) { return each == citing::never; }));
}

}  // namespace fact_scores_test
