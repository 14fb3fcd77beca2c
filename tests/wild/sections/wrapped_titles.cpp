// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/wrapped_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace wrapped_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page between bars.
std::string joined(std::string_view document) {
  const name_index names(info_of<Person>);
  const outline doc = join_wrapped_titles(read_outline(flatten(document)), names);
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : "|") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("a title over two lines is one line") {
  CHECK(joined("Honors and\nAwards\n\nLamp Prize\n") == "Honors and Awards|Lamp Prize");
  CHECK(joined("RESEARCH\nINTERESTS\n\nLamps\n") == "RESEARCH INTERESTS|Lamps");
  CHECK(joined("Professional\nexperience\n\nLamp Keeper, 2019\n") == "Professional experience|Lamp Keeper, 2019");
  CHECK(joined("ACADEMIC\nSERVICE\n\nLamps\n") == "ACADEMIC SERVICE|Lamps");
  CHECK(joined("OTHER\nEXPERIENCE\nLamp Keeper, 2019\n") == "OTHER EXPERIENCE|Lamp Keeper, 2019");
}

TEST_CASE("two titles, and a title over what it names, are two lines") {
  CHECK(joined("SUMMARY\nEXPERIENCE\n") == "SUMMARY|EXPERIENCE");
  CHECK(joined("Professional\nexperience\nLamps\n") == "Professional|experience|Lamps");
  CHECK(joined("Skills\nCharts\n") == "Skills|Charts");
  CHECK(joined("Honors and\n\nAwards\n") == "Honors and|Awards");
  CHECK(joined("HONORS AND\nAwards\n") == "HONORS AND|Awards");
}

}  // namespace wrapped_titles_test
