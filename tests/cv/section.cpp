// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/section.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace section_test {

using vitae::Section;

TEST_CASE("a section has the members of the contract, in its order") {
  CHECK(schemas::members<Section>() == "title items");
  CHECK(schemas::identity<Section>() == "title");
  CHECK(schemas::required<Section>() == "");
}

TEST_CASE("a section is spelled in JSON by its members' names, and what is empty is left out") {
  Section filled;
  filled.title = "Interests";
  filled.items = {{"Bees", {}}, {"Bells", {}}};
  const std::string json = R"({"title":"Interests","items":[{"text":"Bees"},{"text":"Bells"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Section{}) == "{}");
  CHECK(schemas::reads("{}", Section{}));
}

}  // namespace section_test
