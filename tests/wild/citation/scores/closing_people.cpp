// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/closing_people.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"
#include "../row.hpp"

namespace closing_people_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::check;
using citation_tests::row;

/// The pieces of a line in the order in which they are read.
std::string pieces(std::string_view source) {
  const citation_tests::tokenized line(source);
  std::vector<citing::piece> found = citing::splitter(line.view(), 0).split();
  citing::bring_people_forward(line.view(), found);
  return joined(line, found);
}

TEST_CASE("people behind the numbers of a journal are read as if they stood behind the title") {
  CHECK(pieces("Wings over paper hands. Flight 12 (2018), Ruby Lin, B. Holm") ==
        "Wings over paper hands | Ruby Lin | B. Holm | Flight | 12 | 2018");
}

TEST_CASE("lists copied from an index print people last") {
  for (const row& each : {
           row{"Wings over paper and cold hands. Flight Letters 130: 81-93 (2018),Ruby Lin, C. van Holm, A. Quill",
               "Ruby Lin; C. van Holm; A. Quill", "Wings over paper and cold hands", "Flight Letters", "2018",
               "volume=130|pages=81-93"},
           row{"Lark: folding wings of paper through cold air. IPWN 2018: 60-71,\nRuby Lin, Bo Holm (Best paper award)",
               "Ruby Lin; Bo Holm", "Lark: folding wings of paper through cold air", "IPWN", "2018",
               "pages=60-71|note=Best paper award"},
       })
    check(each);
}

TEST_CASE("people where others have them, editors and names of journals stay there") {
  for (const std::string_view line : {
           "Ruby Lin, Bo Holm. Wings over paper. Flight 12 (2018), Ada Quill, Bo Marsh",
           "Wings over paper hands. Flight 12 (2018), Ruby Lin",
           "Wings over paper hands. In Flight, 2018, Ruby Lin, Bo Holm (eds.)",
           "Wings over paper hands, edited by Ruby Lin, Bo Holm",
           "Wings over paper hands. Flight, 2018.\nRuby Lin, Bo Holm",
           "Wings, 2018, Ruby Lin, Bo Holm",
           "",
       }) {
    CAPTURE(std::string(line));
    const citation_tests::tokenized tokens(line);
    CHECK(pieces(line) == joined(tokens, citing::splitter(tokens.view(), 0).split()));
  }
}

}  // namespace closing_people_test
