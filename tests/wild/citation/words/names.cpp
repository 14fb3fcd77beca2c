// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/names.hpp>

#include "../../../catch.hpp"

namespace names_test {

TEST_CASE("a printed name is put in natural order") {
  struct row {
    const char *printed, *natural;
  };
  const row rows[] = {
      {"Lin, R.", "R. Lin"},
      {"Quill, Ada", "Ada Quill"},
      {"Quill A", "A Quill"},
      {"Quill AB", "AB Quill"},
      {"Zhao Y.", "Y. Zhao"},
      {"Zhao Y. L.", "Y. L. Zhao"},
      {"R. Lin", "R. Lin"},
      {"Ada Quill", "Ada Quill"},
      {"Ada B. Quill", "Ada B. Quill"},
      {"van der Berg, Jan", "Jan van der Berg"},
      {"Berg, Jan van der", "Jan van der Berg"},
      {"de la Cruz, A.-M.", "A.-M. de la Cruz"},
      {"Smith, J. R., Jr.", "J. R. Smith Jr."},
      {"Smith, Jr., J. R.", "J. R. Smith Jr."},
      {"Smith Jr., J. R.", "J. R. Smith Jr."},
      {"Smith, J. R. III", "J. R. Smith III"},
      {"J. R. Smith III", "J. R. Smith III"},
      {"van der Berg J", "J van der Berg"},
      {"Garnier-Petit O", "O Garnier-Petit"},
      {"LI L", "L LI"},
      {"ZHANG X M", "X M ZHANG"},
      {"J. R", "J. R"},
      {"李明", "李明"},
      {"Plato", "Plato"},
      {"  Lin,  R. ", "R. Lin"},
      {"", ""},
      {",", ""},
      {"Lin,", "Lin"},
  };
  for (const row& each : rows) {
    INFO(each.printed);
    CHECK(vitae::wild_text::natural_order(each.printed) == each.natural);
  }
}

}  // namespace names_test
