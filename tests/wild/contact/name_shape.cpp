// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/name_shape.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace name_shape_test {

using namespace vitae::wild_text;

bool may(std::string_view text) {
  const wild_tests::document page(text);
  return may_be_name(page.in, page.all());
}

TEST_CASE("a name is short, without digits and signs, and no greeting or document") {
  for (const std::string_view name : {"Jane Stone", "Zorblax", "van Stone, Jane"}) {
    CAPTURE(std::string(name));
    CHECK(may(name));
  }
  for (const std::string_view other :
       {"Hello!", "Curriculum Vitae", "in Hull", "jane@example.org", "Stone 42", "X", "Jane is here", "stone.pdf"}) {
    CAPTURE(std::string(other));
    CHECK_FALSE(may(other));
  }
}

TEST_CASE("what documents put around a name is none of it") {
  const auto bare = [](std::string_view text) {
    const wild_tests::document page(text);
    return page.of(without_title(page.in, page.all()));
  };
  CHECK(bare("Photo of Jane Stone") == "Jane Stone");
  CHECK(bare("#Jane Stone") == "Jane Stone");
  CHECK(bare("{ Jane Stone }") == "Jane Stone");
  CHECK(bare("Jane Stone!") == "Jane Stone");
}

}  // namespace name_shape_test
