// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/capital_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace capital_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page between bars.
std::string parted(std::string_view document) {
  const name_index names(info_of<Person>);
  const outline doc = capital_titles(names).part(read_outline(flatten(document)));
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : "|") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("titles in capitals are parted from the words behind them") {
  CHECK(parted("EDUCATION Example University\n\nWORK EXPERIENCE\n\nLamp Keeper\n\nSKILLS Knots, charts\n") ==
        "EDUCATION|Example University|WORK EXPERIENCE|Lamp Keeper|SKILLS|Knots, charts");
  CHECK(parted("PROJECTS:\n\nKnots\n\nSKILLS:\n\nLANGUAGES: Welsh\n\nEDUCATION:   2014 - 2018 Example University\n") ==
        "PROJECTS:|Knots|SKILLS:|LANGUAGES: Welsh|EDUCATION:|2014 - 2018 Example University");
}

TEST_CASE("a word in capitals may follow a title in capitals") {
  CHECK(parted("EDUCATION Example University\n\nPUBLICATIONS WICK: Lamps that trim themselves\n\nSKILLS Knots\n") ==
        "EDUCATION|Example University|PUBLICATIONS|WICK: Lamps that trim themselves|SKILLS|Knots");
}

TEST_CASE(
    "fewer than three titles in capitals prove nothing, nor do words in capitals, small letters and titles told") {
  for (const std::string_view page :
       {"EDUCATION Example University", "EDUCATION NIGHT|PROJECTS|SKILLS|PROJECTS Committee of Leith",
        "EDUCATION|PROJECTS|SKILLS|EDUCATION Committee of Leith", "AWARDS|PROJECTS|SKILLS|EDUCATION is my trade"}) {
    std::string document(page);
    for (std::size_t at = document.find('|'); at != document.npos; at = document.find('|'))
      document.replace(at, 1, "\n\n");
    CHECK(parted(document) == page);
  }
}

}  // namespace capital_titles_test
