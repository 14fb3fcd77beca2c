// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/quoted_part.hpp>

#include <vitae/wild/citation/pieces/quotes.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace quoted_part_test {

namespace citing = vitae::wild_text::citing;

/// The quotation that opens at token `at` of a line whose part begins at its first one; empty where it is words.
std::string part(std::string_view source, std::size_t at) {
  const citation_tests::tokenized line(source);
  const std::vector<citing::piece> none;
  const citing::token_view view = line.view();
  const std::size_t close = citing::matching_quote(view, at);
  const citing::quoted_part found = citing::quoted_part_at({view, none, 0, at, citing::at_start}, close);
  return found.last == at ? "" : line.words(at + 1, found.last);
}

TEST_CASE("a quotation is a part where one begins or a stop ends it, or behind a name") {
  CHECK(part("“Wings of paper,” Flight", 0) == "Wings of paper");
  CHECK(part("Bo Holm “Wings of folded paper” Proceedings", 2) == "Wings of folded paper");
  CHECK(part("Bo Holm “Wings of folded paper” 45th Conference on Flight", 2) == "Wings of folded paper");
  CHECK(part("the so called “wings of paper” Flight", 3).empty());
  CHECK(part("“wings of paper” flew", 0).empty());
}

}  // namespace quoted_part_test
