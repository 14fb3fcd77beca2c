// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/schema_org/names.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace names_test {

TEST_CASE("words of JSON-LD have an at sign") {
  const auto spelled = [](std::string_view name) {
    std::string to(name.size(), '\0');
    to.resize(vitae::schema_org::names::spell(name, to.data()));
    return to;
  };
  CHECK(spelled("at_type") == "@type");
  CHECK(spelled("at_context") == "@context");
  CHECK(spelled("jobTitle") == "jobTitle");
}

}  // namespace names_test
