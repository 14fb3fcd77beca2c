// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/side_columns.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace side_columns_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A page's lines that print something, between bars.
std::string laid_out(std::string_view document) {
  const name_index names(info_of<Person>);
  const plain_text plain = side_columns(names).part(flatten(document));
  std::string out;
  for (std::size_t at = 0; at < plain.text.size();) {
    const std::size_t end = std::min(plain.text.find('\n', at), plain.text.size());
    const std::string_view line = trimmed(plain.of(at, end));
    if (!line.empty()) out += (out.empty() ? "" : "|") + std::string(line);
    at = end + 1;
  }
  return out;
}

constexpr std::string_view page =
    "SKILLS               ADA QUILL\n"
    "Knots and sails      Lamp Engineer\n"
    "Rowing               www.example.com/ada\n"
    "\n"
    "LANGUAGES            EXPERIENCE\n"
    "Welsh and a          Harbour Ltd          2015 - 2019\n"
    "little Irish         Lamp Engineer\n"
    "                     - Kept lamps\n"
    "INTERESTS            - Mended ropes\n"
    "Bread                EDUCATION\n"
    "Old clocks           BSc in Optics        2012 - 2015\n"
    "                     Quill University\n";

TEST_CASE("the column that begins with a title stands behind the other one") {
  CHECK(laid_out(page) ==
        "ADA QUILL|Lamp Engineer|www.example.com/ada|EXPERIENCE|Harbour Ltd          2015 - 2019|Lamp Engineer|"
        "- Kept lamps|- Mended ropes|EDUCATION|BSc in Optics        2012 - 2015|Quill University|SKILLS|"
        "Knots and sails|Rowing|LANGUAGES|Welsh and a|little Irish|INTERESTS|Bread|Old clocks");
}

TEST_CASE("links go with their labels") {
  const name_index names(info_of<Person>);
  const plain_text plain = side_columns(names).part(flatten(page));
  for (const hyperlink& link : plain.links) CHECK(plain.of(link.begin, link.end).find("example.com") == 0);
}

TEST_CASE("dates at a right margin and titles at a left one are no columns") {
  const std::string_view dated =
      "EXPERIENCE\nHarbour Ltd          2015 - 2019\nSalt Press           2012 - 2015\nMill Ltd             2011\n"
      "Rope Works           2010\nBakery               2009\nTannery              2008\nBrewery              2007\n"
      "Quarry               2006\nForge                2005\nFoundry              2004\nEDUCATION\n";
  std::string bars(dated.substr(0, dated.size() - 1));
  for (char& c : bars) c = c == '\n' ? '|' : c;
  CHECK(laid_out(dated) == bars);
  CHECK(laid_out("") == "");
}

}  // namespace side_columns_test
