// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/entries.hpp>
//
#include "../../catch.hpp"

namespace entries_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("entries are equal by their members") {
  jsonresume::Work a, b;
  a.name = b.name = "Example Looms";
  CHECK(a == b);
  b.x_vitae.text = R"({"kind":"internship"})";
  CHECK_FALSE(a == b);
}

}  // namespace entries_test
