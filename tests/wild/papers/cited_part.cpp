// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/cited_part.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace cited_part_test {

using namespace vitae::wild_text;
using namespace vitae::wild_text::layouts;

TEST_CASE("a part of a publication is its text, and where that stands") {
  const wild_tests::document page("Slow *lenses*\n");
  const cited_text part = cited_part(page.in, page.all());
  CHECK(part.text == "Slow lenses");
  CHECK(part.span.of(page.source).starts_with("Slow *lenses"));
}

}  // namespace cited_part_test
