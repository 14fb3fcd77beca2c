// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/trailing_marks.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "../../../catch.hpp"

namespace trailing_marks_test {

using namespace vitae::wild_text;

std::string moved(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return trailing_marks(std::move(plain)).move().text;
}

// Three items, after which one more proves that marks stand behind them.
const std::string three = "Counted boats\u2022\nSold oars \u2022\nLit lamps\u2022\n";
const std::string mended = "- Counted boats\n- Sold oars \n- Lit lamps\n";

TEST_CASE("marks behind items are put in front of them") {
  struct sample {
    std::string_view lines, read;
  };
  static constexpr sample samples[] = {
      {"Kept ropes\u2022", "- Kept ropes"},
      {"Harbour Works, Oslo\nKept the ropes of all boats that the harbour\nowned.\u2022",
       "Harbour Works, Oslo\n- Kept the ropes of all boats that the harbour\nowned."},
      {"Kept ropes, oars,\nLamps and nets\u2022", "- Kept ropes, oars,\nLamps and nets"},
      {"Kept the ropes of all the boats that were owned by one of the\nHarbour Works\u2022",
       "- Kept the ropes of all the boats that were owned by one of the\nHarbour Works"},
      {"Kept nets\u2022\nKept ropes.\u2022 Education\nBSc Lamps", "- Kept nets\n- Kept ropes.\n Education\nBSc Lamps"},
  };
  for (const auto& [lines, read] : samples) {
    CAPTURE(std::string(lines));
    CHECK(moved(three + std::string(lines)) == mended + std::string(read));
  }
}

TEST_CASE("marks in front of items, or behind a few lines, stay") {
  for (const std::string& text :
       {std::string("\u2022 Counted boats\n\u2022 Sold oars\n\u2022 Lit lamps\n\u2022 Kept ropes"), three,
        "\u2022 Kept ropes\n\u2022 Kept nets\n" + three + "Kept oars\u2022",
        std::string("Boats \u2022 Oars \u2022 Lamps"), std::string("\u2022\nBoats\n\u2022\nOars")}) {
    CAPTURE(text);
    CHECK(moved(text) == text);
  }
}

}  // namespace trailing_marks_test
