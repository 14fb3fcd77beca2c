// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/houses.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace houses_test {

using vitae::wild_text::read_citation;

TEST_CASE("a house has its town before a colon or behind it") {
  const auto book = read_citation("Quill, A. Folding by Hand. Oslo: Example Press, 2019.");
  CHECK(book.publisher.text == "Example Press");
  CHECK(book.place.text == "Oslo");
}

}  // namespace houses_test
