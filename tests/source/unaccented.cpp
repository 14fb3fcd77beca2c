// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/unaccented.hpp>

#include "../catch.hpp"

namespace unaccented_test {

TEST_CASE("letters with diacritics become the letters they are made of") {
  CHECK(vitae::unaccented("Łódź, Straße, Ærø, Œuvre, Nguyễn, e\u0301te\u0301, Þór") ==
        "Lodz, Strasse, AEro, OEuvre, Nguyen, ete, Thor");
  CHECK(vitae::unaccented("中文, 12 %").ends_with(", 12 %"));
  CHECK(vitae::unaccented("").empty());
}

}  // namespace unaccented_test
