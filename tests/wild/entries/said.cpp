// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/said.hpp>

#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/block.hpp>

#include "../../catch.hpp"

namespace said_test {

using namespace vitae::wild_text;

TEST_CASE("what says a date, a label or a place alone stands beside an entry's head") {
  features f;
  CHECK_FALSE(f.aside());
  f.dates = 1, f.looks[0] = 0.9F;
  CHECK_FALSE(f.aside());
  for (bool features::*alone : {&features::date_only, &features::label, &features::place_only}) {
    features one;
    one.*alone = true;
    CHECK(one.aside());
  }
}

TEST_CASE("a block is asked about by the kind of its entry too") {
  const block lines[2];
  CHECK((block_of_entry{&lines[0], nullptr} == block_of_entry{&lines[0], nullptr}));
  CHECK_FALSE((block_of_entry{&lines[0], nullptr} == block_of_entry{&lines[1], nullptr}));
}

}  // namespace said_test
