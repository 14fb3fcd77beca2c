// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/place_words.hpp>

#include "table.hpp"

namespace place_words_test {

using namespace vitae::wild_text;

TEST_CASE("names of places and words for none are sure, codes and what nobody knows are not") {
  place_evidence::place_words n;
  n.cities = n.areas = n.codes = n.unknown = 1;
  CHECK(n.sure() == 2);
}

}  // namespace place_words_test
