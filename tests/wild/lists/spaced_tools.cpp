// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/spaced_tools.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace spaced_tools_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string tools(std::string_view text) {
  const wild_tests::document page(text);
  return wild_tests::shown(page, spaced_tools(page.in, page.all()));
}

TEST_CASE("a row of tools is parted at its spaces") {
  CHECK(tools("Python Rust Docker Git") == "Python|Rust|Docker|Git");
  CHECK(tools("Python Docker Git") == "Python|Docker|Git");
  CHECK(tools("Python Visual Studio Code Spring Boot Git Make") == "Python|Visual Studio Code|Spring Boot|Git|Make");
}

TEST_CASE("a number belongs to the tool before it, and so does a word in small letters") {
  CHECK(tools("Python HTML 5 CSS 3 Docker Git") == "Python|HTML 5|CSS 3|Docker|Git");
  CHECK(tools("Python Docker Git Make Browser extensions") == "Python|Docker|Git|Make|Browser extensions");
}

TEST_CASE("names that nobody knows stand among those that are known") {
  CHECK(tools("Python Docker Git Make Lampwright Tidetable") == "Python|Docker|Git|Make|Lampwright|Tidetable");
}

TEST_CASE("a row of few known tools, a sentence and an enumeration are no such rows") {
  CHECK(tools("Python Docker").empty());
  CHECK(tools("Python Docker Lampwright").empty());
  CHECK(tools("Lampwright Tidetable Python Docker").empty());
  CHECK(tools("I wrote the tables of the tides in Python").empty());
  CHECK(tools("Python, Rust, Docker, Git").empty());
  CHECK(tools("Python > Rust > Docker > Git").empty());
  CHECK(tools("").empty());
}

}  // namespace spaced_tools_test
