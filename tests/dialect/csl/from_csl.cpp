// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/from_csl.hpp>
//
#include "../../catch.hpp"

namespace from_csl_test {

using vitae::csl::from_csl, vitae::csl::Item;

TEST_CASE("what the parts of an item mean for a paper") {
  Item item;
  item.type = "book";
  item.editor.resize(1);
  item.editor[0].family = "Lovelace";
  item.editor[0].given = "Ada";
  item.DOI = "https://doi.org/10.5555/a";
  item.genre = "Essay";
  item.status = "at the printer's";
  item.number.text = "17";
  item.custom.self = {1, 9};
  const auto paper = from_csl(item);
  REQUIRE(paper.authors.size() == 1);
  CHECK(paper.authors[0].self);
  CHECK(paper.doi == vitae::doi("10.5555/a"));
  CHECK(paper.issue == "17");
  CHECK(paper.notes == std::vector<std::string>{"Essay", "at the printer's"});
  item.type = "article-journal";
  CHECK(from_csl(item).authors.empty());
}

}  // namespace from_csl_test
