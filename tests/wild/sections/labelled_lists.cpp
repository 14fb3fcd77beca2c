// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/labelled_lists.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace labelled_lists_test {

using namespace vitae;
using namespace vitae::wild_text;

/// How many lines each section has that a page's lines make which are one of that member, and their titles.
std::string parted(std::string_view member, std::string_view text) {
  const wild_tests::document page(text);
  std::vector<section> sections(1);
  sections[0].member = info_of<Person>.find(member);
  sections[0].end = page.doc.blocks.size();
  labelled_lists(page.in).part(sections);
  std::string out;
  for (const section& s : sections)
    out += "[" + std::string(page.in.view(s.title)) + std::to_string(s.end - s.begin) + "]";
  return out;
}

const std::string labelled = "Tools: Git, Make\nCharts: Tides, Lamps\nOthers: Knots\n";

TEST_CASE("labelled lines end at a line that may be a title") {
  CHECK(parted("skills", labelled + "\nFairs & Camps\nLamp Fair (2020)\n\nAims\nMore lamps\n") ==
        "[3][Fairs & Camps3]");
}

TEST_CASE("an item among them is no title, nor is a line of fewer or of other lists") {
  for (const std::string rest :
       {"\nKnots, Lamps\nSails\n", "Fairs & Camps\nLamp Fair\n", "\nFairs & Camps\n\nLamp Fair\n", "\nSails\n"}) {
    CAPTURE(rest);
    CHECK(parted("skills", labelled + rest).find("][") == std::string::npos);
  }
  CHECK(parted("skills", "Tools: Git, Make\n\nFairs & Camps\nLamp Fair\n") == "[3]");
  CHECK(parted("positions", labelled + "\nFairs & Camps\nLamp Fair\n") == "[5]");
}

}  // namespace labelled_lists_test
