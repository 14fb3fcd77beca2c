// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/year_before.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace year_before_test {

using namespace vitae::wild_text;

/// The title and the year of a citation that has been read.
std::string parted(std::string_view text) {
  const citation cited = layouts::read_led_citation(text);
  return cited.title.text + " / " + cited.year;
}

TEST_CASE("the year before a title is parted from it, in code or in print of its own") {
  for (const std::string_view text :
       {"2007 Slow lenses for cold light (Quill A & Reed B)", "`2007` Slow lenses for cold light (Quill A & Reed B)"}) {
    CAPTURE(std::string(text));
    CHECK(parted(text) == "Slow lenses for cold light / 2007");
  }
}

TEST_CASE("a citation that has its year already, and texts of any kind, are left alone") {
  for (const std::string_view text : {"A. Quill, B. Reed. Slow lenses for cold light. Journal of Optics, 2020.", "2007",
                                      "2007 ", "`", "", "20 07 x"}) {
    CAPTURE(std::string(text));
    citation before = read_citation(text), after = before;
    layouts::part_year_before(text, after);
    CHECK(after.title.text == before.title.text);
    CHECK(after.year == before.year);
  }
}

}  // namespace year_before_test
