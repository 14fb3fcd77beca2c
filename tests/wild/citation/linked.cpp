// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/linked.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace linked_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("an identifier in an address ends before a query, a fragment and .pdf") {
  CHECK(citing::identifier_in("https://doi.org/10.1000/wing.7", 16, 0).text == "10.1000/wing.7");
  CHECK(citing::identifier_in("https://doi.org/10.1000/wing.7?from=cv", 16, 0).text == "10.1000/wing.7");
  CHECK(citing::identifier_in("https://arxiv.org/pdf/2101.00001.pdf#page=2", 22, 0).text == "2101.00001");
  CHECK(citing::identifier_in("https://doi.org/10.1000/wing.7", 16, 100).span.offset == 116);
}

TEST_CASE("a label loses its brackets unless it has more") {
  CHECK(citing::bare_label("[pdf]") == "pdf");
  CHECK(citing::bare_label(" [ project page ] ") == "project page");
  CHECK(citing::bare_label("pdf [2]") == "pdf [2]");
}

TEST_CASE("links give a citation its identifiers, the first of each") {
  const auto read = vitae::wild_text::read_citation(
      "R. Quill. *Folding by hand*. 2021. [pdf](https://arxiv.org/abs/2101.00001) [doi](https://doi.org/10.1000/1) "
      "[more](https://doi.org/10.1000/2)");
  CHECK(read.arxiv.text == "2101.00001");
  CHECK(read.doi.text == "10.1000/1");
  REQUIRE(read.links.size() == 3);
  CHECK(read.links[2].label == "more");
}

}  // namespace linked_test
