// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/front_matter.hpp>

#include <string_view>

#include "../../catch.hpp"

using vitae::wild_text::front_matter_of;

TEST_CASE("front matter gives its scalars and where the page begins") {
  const std::string_view page = "---\ntitle: \"CV\"\nauthor: Ada Quill\nlist:\n  - x\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 2);
  CHECK(found.scalars[0].key == "title");
  CHECK(found.scalars[0].value.of(page) == "CV");
  CHECK(found.scalars[1].value.of(page) == "Ada Quill");
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("a rule at the top is no front matter") {
  for (const std::string_view page :
       {"", "text", "---\n", "---\nAda Quill\nEngineer\n---\n", "---\nkey: value\n", "-- -\na: b\n---\n"}) {
    const auto found = front_matter_of(page);
    CHECK(found.end == 0);
    CHECK(found.scalars.empty());
  }
}
