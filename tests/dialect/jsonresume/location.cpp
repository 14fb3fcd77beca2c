// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/location.hpp>
//
#include "../../catch.hpp"

namespace location_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::line_of, jsonresume::Location, jsonresume::parts_of;

TEST_CASE("a location is a line as people write it") {
  CHECK(line_of({"12 Mill Lane", "45501", "Springfield", "US", "Ohio"}) ==
        "12 Mill Lane, Springfield, Ohio, 45501, US");
  CHECK(line_of({"7 Elm Street, Flat 2", "CA 94000", "Springfield", "US", "California"}) ==
        "7 Elm Street, Flat 2, Springfield, California, CA 94000, US");
  CHECK(line_of({"", "", "Springfield", "", "OH"}) == "Springfield, OH");
  CHECK(line_of({"", "", "Berlin", "DE", ""}) == "Berlin (DE)");
  CHECK(line_of({"", "10000", "Berlin", "DE", ""}) == "Berlin, 10000, DE");
  CHECK(line_of({"Old Mill", "", "Springfield", "", ""}) == "Address: Old Mill; City: Springfield");
}

TEST_CASE("its parts are told apart again, whichever are there") {
  for (unsigned which = 0; which < 32; ++which)
    for (const Location& whole : {Location{"12 Mill Lane", "45501", "Springfield", "US", "Ohio"},
                                  Location{"Old Mill, Upper Floor", "SW1A 1AA", "New, Old Town", "GB", "Kent (East)"},
                                  Location{"Mill 1\nYard", "no code", "3rd City", "Utopia", "XX"}}) {
      Location some;
      if (which & 1U) some.address = whole.address;
      if (which & 2U) some.postalCode = whole.postalCode;
      if (which & 4U) some.city = whole.city;
      if (which & 8U) some.countryCode = whole.countryCode;
      if (which & 16U) some.region = whole.region;
      CAPTURE(line_of(some));
      CHECK(parts_of(line_of(some)) == some);
    }
}

TEST_CASE("a line that people wrote has its parts by their looks") {
  CHECK(parts_of("Springfield") == Location{"", "", "Springfield", "", ""});
  CHECK(parts_of("Springfield, OH, USA") == Location{"", "", "Springfield", "", "OH, USA"});
  CHECK(parts_of("12 Mill Lane, Springfield, OH") == Location{"12 Mill Lane", "", "Springfield", "", "OH"});
  CHECK(parts_of("Mill Street 1, 10000 Berlin, Germany") ==
        Location{"Mill Street 1", "10000", "Berlin", "", "Germany"});
  CHECK(parts_of("1234 Mill Lane, Springfield, OH") == Location{"1234 Mill Lane", "", "Springfield", "", "OH"});
  CHECK(parts_of("Springfield (near the mill)") == Location{"", "", "Springfield (near the mill)", "", ""});
  CHECK(parts_of("") == Location{});
}

}  // namespace location_test
