// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/bibliography.hpp>
//
#include <vitae/policy/axis.hpp>

#include "../../catch.hpp"
#include "papers.hpp"

namespace bibliography_test {

struct bare : vitae::answers<vitae::axes::citation> {
  static void write(std::string& out, const vitae::Paper& paper) { out += paper.title; }
};

TEST_CASE("a list is numbered and explains its mark once") {
  CHECK(vitae::bibliography<bare>({cited::book(), cited::article()}) ==
        "1. A Book\n2. Notes on Engines\n\n\\* Equal contribution.\n");
  CHECK(vitae::bibliography<bare>({cited::book()}) == "1. A Book\n");
  CHECK(vitae::bibliography<bare>({}).empty());
  CHECK(vitae::bibliography({cited::book()}) == vitae::bibliography<vitae::citation::plain>({cited::book()}));
}

TEST_CASE("grouped by year, the latest comes first and the undated before it") {
  CHECK(vitae::bibliography<bare, vitae::grouping::by_year>(
            {cited::thesis(), cited::book(), cited::in_preparation(), cited::report()}) ==
        "### Forthcoming\n\n1. Next\n\n### 2020\n\n2. A Book\n3. A Book\n\n### 2016\n\n4. Threads of Thought\n");
}

TEST_CASE("grouped by kind, what is unfinished comes last") {
  CHECK(vitae::bibliography<vitae::grouping::by_kind, bare>(
            {cited::in_preparation(), cited::thesis(), cited::book(), cited::preprint()}) ==
        "### Books\n\n1. A Book\n\n### Theses\n\n2. Threads of Thought\n\n### Preprints\n\n3. Why?\n\n"
        "### In preparation and under review\n\n4. Next\n");
}

}  // namespace bibliography_test
