// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/completeness.hpp>

#include <string>

#include "../../catch.hpp"

namespace completeness_test {

using namespace vitae::wild_text;

citation whole() {
  citation made;
  made.title.text = "Slow lenses";
  made.authors.push_back({});
  made.authors[0].name = "Ada Quill";
  made.venue.text = "Journal of Optics";
  made.year = "2020";
  return made;
}

TEST_CASE("a citation is complete with a title, authors, a venue and a date") {
  citation made = whole();
  CHECK(layouts::completeness(made) > 0.99F);
  made.year.clear();
  CHECK(layouts::completeness(made) < 0.9F);
  made.title.text.clear();
  CHECK(layouts::completeness(made) == 0);
}

TEST_CASE("an abstract is no title") {
  citation made = whole();
  made.title.text = std::string(260, 'x');
  CHECK(layouts::completeness(made) < 0.6F);
  made.title.text = std::string(400, 'x');
  CHECK(layouts::completeness(made) == 0);
}

TEST_CASE("a citation explains the bytes of its parts, and no more than there are") {
  const citation made = whole();
  CHECK(layouts::told(made) == 11 + 2 + 9 + 2 + 17 + 2);
  CHECK(layouts::explained(made, 10) <= 10);
  CHECK(layouts::explained(made, 1000) > 40);
}

}  // namespace completeness_test
