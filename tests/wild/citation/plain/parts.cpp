// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/parts.hpp>

#include "../../../catch.hpp"

namespace parts_test {

using namespace vitae::wild_text;

TEST_CASE("a citation begins with nothing read") {
  const citation none;
  CHECK_FALSE(none.title);
  CHECK(none.title == cited_text{});
  CHECK(none.title.span == vitae::extent{});
  CHECK(none.authors.empty());
  CHECK(none.kind == cited_kind::unknown);
  CHECK(none.status == cited_status::unsaid);
  CHECK(none.confidence == 0.0F);
  CHECK_FALSE(cited_author{}.equal);
}

TEST_CASE("a part is there when it has a text, and equal when text and place are") {
  CHECK(cited_text{"Wings", {3, 5}});
  CHECK(cited_text{"Wings", {3, 5}} == cited_text{"Wings", {3, 5}});
  CHECK_FALSE(cited_text{"Wings", {3, 5}} == cited_text{"Wings", {4, 5}});
  CHECK_FALSE(cited_text{"Wings", {3, 5}} == cited_text{"Hands", {3, 5}});
}

}  // namespace parts_test
