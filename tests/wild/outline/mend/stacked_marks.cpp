// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/stacked_marks.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace stacked_marks_test {

using namespace vitae::wild_text;

TEST_CASE("marks that stand all above their items are put before each") {
  const struct {
    std::string_view document, text;
  } rows[] = {
      {"Keeper\n•\n•\n\nKept the lamps\nCounted them\n\nHull\n", "Keeper\n• Kept the lamps\n• Counted them\n\nHull\n"},
      {"•\n\n•\n\nKept the lamps of a\nharbour\n4 lamps counted", "• Kept the lamps of a\nharbour\n• 4 lamps counted"},
      // A line that is full goes on in the next one, whatever begins it.
      {"•\n•\nKept all the lamps of the old\nHull\nCounted them\n",
       "• Kept all the lamps of the old\nHull\n• Counted them\n"},
      // Beside a stack, one mark has all the lines below it.
      {"•\n•\nKept\nCounted\n\n•\n\nLit\nLamps\n", "• Kept\n• Counted\n\n• Lit\nLamps\n"},
      {"•\n\nLit\nLamps\n", "•\n\nLit\nLamps\n"},
      // Two marks and three items, or none, are left as they are.
      {"•\n•\nKept\nLit\nCounted\n", "•\n•\nKept\nLit\nCounted\n"},
      {"•\n•\n", "•\n•\n"},
      {"▪\n•\nKept\nLit\n", "▪\n•\nKept\nLit\n"},
  };
  for (const auto& row : rows) {
    const plain_text mended = stacked_marks(flatten(row.document)).unstack();
    CAPTURE(std::string(row.document));
    CHECK(mended.text == row.text);
    CHECK(mended.origin.size() == mended.text.size());
  }
}

TEST_CASE("a mark keeps its place when it is put before its item") {
  const plain_text mended = stacked_marks(flatten("•\n•\nKept\nLit\n")).unstack();
  const std::size_t second = mended.text.rfind("•");
  CHECK(mended.where(second, second + 3).offset == 4);
  CHECK(mended.where(second + 4, second + 7).of(mended.document) == "Lit");
}

}  // namespace stacked_marks_test
