// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/line_people.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace line_people_test {

using namespace vitae::wild_text;
using namespace vitae::wild_text::layouts;

TEST_CASE("a line lists names by its commas, or by its semicolons") {
  const wild_tests::document commas("Ada M. Quill y Bo Reed"), stops("Quill, A; Reed, B");
  CHECK(wild_tests::shown(commas, names_in(commas.in, commas.all())) == "Ada M. Quill|Bo Reed");
  CHECK(wild_tests::shown(stops, names_in(stops.in, stops.all())) == "Quill, A|Reed, B");
}

TEST_CASE("a name has two words and looks like a person") {
  const auto name = [](std::string_view text) {
    const wild_tests::document page(text);
    return is_name(page.in, page.all());
  };
  CHECK(name("Ada Quill"));
  CHECK_FALSE(name("Optics"));
  CHECK_FALSE(name("Journal of Optics"));
}

TEST_CASE("marks behind a name are kept aside, a label before names is none") {
  const wild_tests::document page("A. Quill\\*#");
  const cited_author author = author_of(page.in, page.all());
  CHECK(author.name == "A. Quill");
  CHECK(author.marks == "*#");
  CHECK(author.equal);
  CHECK(label_of_authors("Authors: Ada Quill") == 9);
  CHECK(label_of_authors("Ada Quill") == 0);
}

}  // namespace line_people_test
