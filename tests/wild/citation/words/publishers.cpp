// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/publishers.hpp>

#include "../../../catch.hpp"
#include "spaced.hpp"

namespace publishers_test {

namespace words = vitae::wild_text::citing::words;
using spaced_tests::holds;
using spaced_tests::odd;

static_assert(holds(words::publishers, "press") && !holds(words::publishers, "journal"));
static_assert(holds(words::institutions, "université") && !holds(words::institutions, "press"));
static_assert(holds(words::places, "london") && !holds(words::places, "reading"), "a word of titles as well");
static_assert(holds(words::reports, "memo") && !holds(words::reports, "thesis"));
static_assert(holds(words::theses, "thesis") && !holds(words::theses, "memo"));

TEST_CASE("words of publishers and places are in lower case, one space between") {
  for (const std::string_view each :
       {words::publishers, words::institutions, words::places, words::reports, words::theses}) {
    CHECK(odd(each) == "");
  }
}

}  // namespace publishers_test
