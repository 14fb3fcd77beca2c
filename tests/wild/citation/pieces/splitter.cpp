// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace splitter_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

TEST_CASE("a line is cut at its punctuation and around its facts") {
  struct row {
    std::string_view source, pieces;
  };
  for (const auto& [source, pieces] : {
           row{"A. Quill, B. Marsh; C. Dorn", "A. Quill | B. Marsh | C. Dorn"},
           row{"A. Quill and B. Marsh", "A. Quill | B. Marsh"},
           row{"Wings and hands", "Wings and hands"},
           row{"A. Quill et al. Wings", "A. Quill | et al. | Wings"},
           row{"Wings, vol. 12, pp. 4-9, May 2019", "Wings | vol. 12 | pp. 4-9 | May 2019"},
           row{"A. Quill (2019). Wings", "A. Quill | 2019 | Wings"},
           row{"Wings. In Proceedings of Hands", "Wings | In | Proceedings of Hands"},
           row{"“Wings, of paper. By hand,” Hands", "Wings, of paper. By hand | Hands"},
           row{"Wings (best paper award, with honours)", "Wings | best paper award, with honours"},
           row{"Wings [pdf]", "Wings | pdf"},
           row{"Wing(s) of paper", "Wing(s) of paper"},
           row{"Ada Quill\nWings of paper", "Ada Quill | Wings of paper"},
           row{"*Wings* of paper", "Wings | of paper"},
           row{"", ""},
           row{",;:()", ""},
       }) {
    CAPTURE(std::string(source));
    const tokenized line(source);
    CHECK(joined(line, citing::splitter(line.view(), 0).split()) == pieces);
  }
}

TEST_CASE("a piece knows what stands before it") {
  const tokenized line("A. Quill, B. Marsh and C. Dorn: “Wings.” Hands (ABC)");
  const auto pieces = citing::splitter(line.view(), 0).split();
  REQUIRE(pieces.size() == 6);
  CHECK((pieces[0].lead & citing::at_start) != 0);
  CHECK((pieces[1].lead & citing::at_comma) != 0);
  CHECK((pieces[2].lead & citing::at_joiner) != 0);
  CHECK((pieces[3].lead & citing::at_colon) != 0);
  CHECK((pieces[3].lead & citing::at_quote_open) != 0);
  CHECK(pieces[3].quoted);
  CHECK((pieces[4].lead & citing::at_quote_close) != 0);
  CHECK((pieces[5].lead & citing::at_paren_open) != 0);
  CHECK(pieces[5].in_paren);
}

TEST_CASE("pieces are in order and apart, whatever the line is") {
  for (const std::string_view unit :
       {"(", ")", "\"", "'", "“", "”", ". ", ", ", "A. ", "12 ", "and ", "[pdf]", "in "}) {
    std::string source;
    while (source.size() < 20'000) source += unit;
    const tokenized line(source);
    std::size_t last = 0;
    bool ordered = true;
    for (const citing::piece& each : citing::splitter(line.view(), 0).split()) {
      ordered = ordered && each.first >= last && each.first < each.last && each.last <= line.size();
      last = each.last;
    }
    CAPTURE(std::string(unit));
    CHECK(ordered);
  }
}

}  // namespace splitter_test
