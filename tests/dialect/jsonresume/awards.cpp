// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/awards.hpp>
//
#include "../../catch.hpp"

namespace awards_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("awards and certificates have the same facts in other words") {
  jsonresume::Award award{"Loom Medal", vitae::date::of(2021, 5), "Example Guild", "For looms.", {}};
  const vitae::Award same{"Loom Medal", {vitae::date::of(2021, 5)}, "Example Guild", "For looms."};
  CHECK(jsonresume::understood(award) == same);
  CHECK(jsonresume::spoken<jsonresume::Award>(same) == award);
  jsonresume::Certificate licence{"Licence", vitae::date::of(2021), "https://example.com/a", "Example Guild", {}};
  CHECK(jsonresume::spoken<jsonresume::Certificate>(jsonresume::understood(licence)) == licence);
}

}  // namespace awards_test
