// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/goes_by.hpp>

#include <vitae/cv/contact.hpp>

#include "../../catch.hpp"

namespace goes_by_test {

using vitae::wild_text::goes_by;

TEST_CASE("a member goes by its name, its label and its aliases, as titles compare") {
  const vitae::member_info& location = vitae::info_of<vitae::Contact>.members[3];
  REQUIRE(location.name == "location");
  CHECK(goes_by(location, "LOCATION"));
  CHECK(goes_by(location, "Address"));
  CHECK(goes_by(location, "Current address"));
  CHECK(goes_by(location, "Dirección"));
  CHECK_FALSE(goes_by(location, "Phone"));
  CHECK_FALSE(goes_by(location, "addresses of friends"));
  CHECK_FALSE(goes_by(location, ""));
}

TEST_CASE("a title ends in a name of a member to the letter") {
  const vitae::member_info& location = vitae::info_of<vitae::Contact>.members[3];
  CHECK(vitae::wild_text::ends_in_name(location, "Current ADDRESS"));
  CHECK_FALSE(vitae::wild_text::ends_in_name(location, "Current adresse s"));
  CHECK_FALSE(vitae::wild_text::ends_in_name(location, ""));
}

}  // namespace goes_by_test
