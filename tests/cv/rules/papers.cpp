// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/rules/papers.hpp>

#include "../../catch.hpp"

#include <vector>

namespace papers_test {

using namespace vitae;

TEST_CASE("one author at most owns the CV") {
  CHECK(!rules_of::one_self.broken({.title = "T", .authors = {{.name = "A", .self = true}, {.name = "B"}}}));
  CHECK(
      rules_of::one_self.broken({.title = "T", .authors = {{.name = "A", .self = true}, {.name = "B", .self = true}}}));
}

TEST_CASE("a paper that is out has authors, a date and a venue") {
  const Paper bare{.title = "T"};
  CHECK(rules_of::paper_authors.broken(bare));
  CHECK(rules_of::paper_date.broken(bare));
  CHECK(rules_of::paper_venue.broken(bare));
  CHECK(!rules_of::paper_venue.broken({.title = "T", .arxiv = "2101.00001"}));
  CHECK(!rules_of::paper_date.broken({.title = "T", .status = paper_status::submitted}));
}

TEST_CASE("a paper stands once, by DOI, arXiv number or title") {
  using papers = std::vector<Paper>;
  CHECK(!rules_of::paper_once.broken(papers{{.title = "One"}, {.title = "Two"}}));
  CHECK(rules_of::paper_once.broken(papers{{.title = "On Bridges"}, {.title = "on bridges."}}));
  CHECK(rules_of::paper_once.broken(
      papers{{.title = "One", .doi = doi("10.5555/1")}, {.title = "Two", .doi = doi("10.5555/1")}}));
  CHECK(rules_of::paper_once.broken(
      papers{{.title = "One", .arxiv = "2101.00001"}, {.title = "Two", .arxiv = "2101.00001"}}));
  CHECK(!rules_of::paper_once.broken(papers{{.title = ""}, {.title = ""}}));
}

}  // namespace papers_test
