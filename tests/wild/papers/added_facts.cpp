// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/added_facts.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace added_facts_test {

using namespace vitae::wild_text;

TEST_CASE("a line of its own dates a citation that has no date") {
  const wild_tests::document page("May 2020");
  citation made;
  layouts::date_by(page.in, page.all(), made);
  CHECK(made.date.text == "May 2020");
  CHECK(made.year == "2020");

  made = {};
  made.year = "2018";
  layouts::date_by(page.in, page.all(), made);
  CHECK(made.year == "2018");
  CHECK(made.date.text.empty());
}

TEST_CASE("links are added once, under the text that they stand behind") {
  const wild_tests::document page("[Paper](https://example.org/p) and [Code](https://example.org/c)");
  citation made;
  layouts::add_links(page.doc.plain, page.all(), made);
  layouts::add_links(page.doc.plain, page.all(), made);
  REQUIRE(made.links.size() == 2);
  CHECK(made.links[0].label == "Paper");
  CHECK(made.links[0].url == "https://example.org/p");
  CHECK(made.links[1].url == "https://example.org/c");
}

}  // namespace added_facts_test
