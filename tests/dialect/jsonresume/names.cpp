// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/names.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace names_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("names are as declared, but for the two that are no names of C++") {
  const auto spelled = [](std::string_view name) {
    std::string to(name.size(), '\0');
    to.resize(jsonresume::names::spell(name, to.data()));
    return to;
  };
  CHECK(spelled("startDate") == "startDate");
  CHECK(spelled("schema_url") == "$schema");
  CHECK(spelled("x_vitae") == "x-vitae");
}

}  // namespace names_test
