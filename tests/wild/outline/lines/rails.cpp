// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/rails.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace rails_test {

using vitae::wild_text::rails;

TEST_CASE("a bar that goes on with that of a line above is a rail's") {
  rails drawn;
  CHECK(drawn.length_in("2018 | Baker @ Example Ltd.") == 0);
  CHECK(drawn.length_in("     |") == 6);
  CHECK(drawn.length_in("     | * Baked rolls") == 6);
  CHECK(drawn.length_in("") == 0);
  CHECK(drawn.length_in("     | * Baked buns") == 6);
  CHECK(drawn.length_in("   | elsewhere") == 0);
  CHECK(drawn.length_in("été 2018 | Boulangère") == 0);
  CHECK(drawn.length_in("         | Le pain") == 10);
}

TEST_CASE("a table's bars are none") {
  rails none;
  CHECK(none.length_in("| Baker") == 0);
  CHECK(none.length_in("2018 | Baker | Leeds") == 0);
  CHECK(none.length_in("     | Clerk | York") == 0);
  CHECK(none.length_in("     | Clerk") == 0);
}

}  // namespace rails_test
