// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/names.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace names_test {

TEST_CASE("names have hyphens, but for the two that have not") {
  const auto spelled = [](std::string_view name) {
    std::string to(name.size(), '\0');
    to.resize(vitae::csl::names::spell(name, to.data()));
    return to;
  };
  CHECK(spelled("container_title_short") == "container-title-short");
  CHECK(spelled("archive_location") == "archive_location");
  CHECK(spelled("archive_place") == "archive-place");
  CHECK(spelled("DOI") == "DOI");
}

}  // namespace names_test
