// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/phrase/glued_year.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace glued_year_test {

using namespace vitae::dates;

/// The year that is glued to the first word of a text; 0 where none is.
int year_on(std::string_view text) {
  const lexeme name = lex(text, 0);
  if (!scanning::may_be_glued(text, name)) return 0;
  const phrase found = scanning::glued_year(text, name);
  return found ? found.when.start->year() : 0;
}

TEST_CASE("a year is glued to a name by an apostrophe, a hyphen or nothing") {
  CHECK(year_on("NIPS'17") == 2017);
  CHECK(year_on("ICML' 2022") == 2022);
  CHECK(year_on("CVPR2019") == 2019);
  CHECK(year_on("LREC-2020") == 2020);
  CHECK(year_on("Foldings’19") == 2019);
}

TEST_CASE("other numbers on words are no years") {
  CHECK(year_on("CVPR 2019") == 0);
  CHECK(year_on("CVPR") == 0);
  CHECK(year_on("Engineer2019") == 0);
  CHECK(year_on("ISO9001") == 0);
  CHECK(year_on("X2019") == 0);
  CHECK(year_on("Conferenceville'19") == 0);
}

TEST_CASE("a month or a season is no name") {
  CHECK(year_on("May'19") == 0);
  CHECK(year_on("MAY2019") == 0);
}

}  // namespace glued_year_test
