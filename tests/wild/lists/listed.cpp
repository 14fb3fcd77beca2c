// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/listed.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace listed_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string tools(std::string_view text) {
  const wild_tests::document page(text);
  return wild_tests::shown(page, listed_in(page.in, page.all()));
}

TEST_CASE("an enumeration lists its items, whatever they are") {
  CHECK(tools("Git, lens cleaning; Make") == "Git|lens cleaning|Make");
  CHECK(tools("").empty());
}

TEST_CASE("what one preposition leads to is one item") {
  CHECK(tools("Drawing lamps for streets, parks, and piers") == "Drawing lamps for streets, parks, and piers");
}

TEST_CASE("tools in parentheses are listed behind what they belong to, other words are not") {
  CHECK(tools("Python (NumPy, SciPy), C") == "Python|NumPy|SciPy|C");
  CHECK(tools("Python (since school), C") == "Python (since school)|C");
}

TEST_CASE("two tools with an 'and' or its sign between them are two, two words of another thing are not") {
  CHECK(tools("Git and Make") == "Git|Make");
  CHECK(tools("Git & Make") == "Git|Make");
  CHECK(tools("Docker, Lampstack & Tailwind CSS") == "Docker|Lampstack|Tailwind CSS");
  CHECK(tools("lamps & lenses") == "lamps & lenses");
  CHECK(tools("lamps and lenses") == "lamps and lenses");
  CHECK(tools("HTML/CSS (HTML5 and CSS3), Git") == "HTML/CSS (HTML5 and CSS3)|Git");
}

TEST_CASE("tools that spaces part are each listed") {
  CHECK(tools("Python Rust Docker Git") == "Python|Rust|Docker|Git");
  CHECK(tools("Python Rust Docker Git, lens cleaning") == "Python|Rust|Docker|Git|lens cleaning");
}

TEST_CASE("two known tools on either side of a line's end are two, other words go on") {
  const std::string row = "Lamps, Ropes, Boats, Tide Tables, Steering, ";
  CHECK(tools(row + "SQL\nDocker, Git") == "Lamps|Ropes|Boats|Tide Tables|Steering|SQL|Docker|Git");
  CHECK(tools(row + "Harbour\nCharts, Git") == "Lamps|Ropes|Boats|Tide Tables|Steering|Harbour\nCharts|Git");
}

TEST_CASE("code in running text is what it lists") { CHECK(tools("the shells `bash` and `zsh`") == "bash|zsh"); }

}  // namespace listed_test
