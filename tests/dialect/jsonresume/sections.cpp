// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/sections.hpp>
//
#include "../../catch.hpp"

namespace sections_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("interests and references are sections") {
  const std::vector<jsonresume::Interest> interests{{"Weaving", {"Wool", "Silk"}}, {"Reading", {}}};
  const vitae::Section section = jsonresume::section_of(interests);
  CHECK(section == vitae::Section{"Interests", {{"Weaving", {{"Wool", {}}, {"Silk", {}}}}, {"Reading", {}}}});
  CHECK(jsonresume::interests_of(section) == interests);
  const std::vector<jsonresume::Reference> references{{"Bo Prøve", "She weaves well."}, {"Cy Sample", ""}};
  CHECK(jsonresume::references_of(jsonresume::section_of(references)) == references);
  CHECK(jsonresume::has_place(section));
  CHECK_FALSE(jsonresume::has_place({"Talks", {}}));
}

}  // namespace sections_test
