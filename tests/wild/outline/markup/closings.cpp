// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/closings.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace closings_test {

using vitae::wild_text::closings;

TEST_CASE("a mark is found from a place on") {
  closings ends("a --> b --> c");
  CHECK(ends.find("-->", 0) == 2);
  CHECK(ends.find("-->", 3) == 8);
  CHECK(ends.find("-->", 9) == std::string_view::npos);
}

TEST_CASE("a mark that was not found stays absent, and another one is still searched for") {
  closings ends("a --> b");
  CHECK(ends.find("-->", 5) == std::string_view::npos);
  CHECK(ends.find("-->", 6) == std::string_view::npos);
  CHECK(ends.find("b", 5) == 6);
}

TEST_CASE("a million openings without an end cost one search") {
  const std::string document(4'000'000, '<');
  closings ends(document);
  std::size_t found = 0;
  for (std::size_t at = 0; at < document.size(); at += 4) found += ends.find("-->", at) != document.npos ? 1U : 0U;
  CHECK(found == 0);
}

}  // namespace closings_test
