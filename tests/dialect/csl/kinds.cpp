// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/kinds.hpp>
//
#include "../../catch.hpp"

namespace kinds_test {

using vitae::Paper, vitae::paper_kind;

TEST_CASE("each kind has a type that has that kind") {
  for (const auto& [type, kind] : vitae::csl::item_kinds) {
    Paper paper;
    paper.kind = kind;
    CHECK(vitae::csl::kind_of(vitae::csl::type_of(paper)) == kind);
    CHECK(vitae::csl::kind_of(type) == kind);
  }
  CHECK(vitae::csl::kind_of("webpage") == paper_kind::other);
  CHECK(vitae::csl::kind_of("document") == std::nullopt);
}

TEST_CASE("a paper without a kind is what its venue suggests") {
  Paper paper;
  CHECK(vitae::csl::type_of(paper) == "document");
  paper.venue = "Nature";
  CHECK(vitae::csl::type_of(paper) == "article-journal");
  paper.venue = "Proc. of the Fifth Workshop";
  CHECK(vitae::csl::type_of(paper) == "paper-conference");
}

}  // namespace kinds_test
