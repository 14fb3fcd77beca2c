// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/quotes.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace quotes_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("a quotation ends at the mark of its own depth") {
  struct row {
    std::string_view source, quotation;
  };
  for (const auto& [source, quotation] : {
           row{"“Wings of paper,” ABC", "“Wings of paper,”"},
           row{"\"Wings of paper,\" ABC", "\"Wings of paper,\""},
           row{"``Wings of paper,'' ABC", "``Wings of paper,''"},
           row{"«Wings» ABC «Hands»", "«Wings»"},
           row{"“Wings “of paper” by hand” ABC", "“Wings “of paper” by hand”"},
           row{"“Wings of paper", ""},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const std::size_t close = citing::matching_quote(line.view(), 0);
    CHECK(line.words(0, close == 0 ? 0 : close + 1) == quotation);
  }
}

TEST_CASE("an apostrophe opens a quotation only where another closes it at the end of a part") {
  struct row {
    std::string_view source, quotation;
  };
  for (const auto& [source, quotation] : {
           row{"'Wings of paper', ABC", "'Wings of paper'"},
           row{"‘Wings of paper,’ ABC", "‘Wings of paper,’"},
           row{"'The bird's wings', ABC", "'The bird's wings'"},
           row{"'Wings of paper, ABC", ""},
           row{"' Wings', ABC", ""},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const std::size_t close = citing::matching_apostrophe(line.view(), 0);
    CHECK(line.words(0, close == 0 ? 0 : close + 1) == quotation);
  }
}

}  // namespace quotes_test
