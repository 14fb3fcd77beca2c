// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/to_csl.hpp>
//
#include "../../catch.hpp"

namespace to_csl_test {

using vitae::Paper;

TEST_CASE("keys differ, notes are one text and, if several, several too") {
  Paper paper;
  paper.title = "Looms";
  paper.notes = {"Oral", "Best paper"};
  const auto items = vitae::csl::to_csl(std::vector<Paper>{paper, paper});
  CHECK(items[0].id.text == "looms");
  CHECK(items[1].id.text == "loomsa");
  CHECK(items[0].note == "Oral; Best paper");
  CHECK(items[0].custom.notes.size() == 2);
  paper.notes.pop_back();
  CHECK(vitae::csl::to_csl(paper).custom.notes.empty());
}

TEST_CASE("a kind that CSL's type does not say is said in custom") {
  Paper paper;
  paper.kind = vitae::paper_kind::other;
  CHECK(vitae::csl::to_csl(paper).custom.kind == "other");
  paper.kind.reset();
  CHECK(vitae::csl::to_csl(paper).custom.kind.empty());
  paper.venue = "Nature";
  CHECK(vitae::csl::to_csl(paper).custom.kind == "unsaid");
}

}  // namespace to_csl_test
