// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/filled_list.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace filled_list_test {

using namespace vitae::wild_text::layouts;

constexpr std::string_view filled =
    "[1] Ada Quill, Bo Reed, and Cy Rook. The wicks of harbour lamps burn down\n"
    "more slowly in salted air. Journal of Lamps and Lanterns, 12(3):4-18,\n"
    "Port Quill, 2019.\n"
    "[2] Bo Reed and Ada Quill. Nets that are mended by tides, and what holds\n"
    "them. Proceedings of the Conference on Nets, pages 3-9, 2018.\n"
    "[3] Cy Rook, Ada Quill, and Dee Sedge. Ropes for kites that nobody holds\n"
    "up, with an appendix on knots. Kite Letters, 2017.\n";

TEST_CASE("lines of a list that end where the next word had no room are filled") {
  const std::size_t width = filled_width(filled);
  CHECK(width > 66);
  CHECK(width < 75);
}

TEST_CASE("a list is filled whose only short lines end its publications") {
  std::string list;
  for (const std::string_view title : {"Wicks", "Lamps", "Ropes", "Tides"})
    list += "Ada Quill, Bo Reed, and Cy Rook. " + std::string(title) +
            " that burn down more slowly in\nsalted air. 2026.\nBo Reed. " + std::string(title) + ". 2025.\n" +
            "Cy Rook. Knots. 2024.\n";
  CHECK(filled_width(list) > 55);
}

TEST_CASE("lines that end with people, titles and venues are not filled") {
  CHECK(filled_width("Slow lenses and what they show of the harbour of a small town at night\nAda Quill, Bo Reed\n"
                     "Journal of Lamps, 2019\n\nNets mended by tides\nBo Reed\nConference on Nets, 2018\n\n"
                     "Ropes\nCy Rook\nKite Letters, 2017\n") == 0);
  CHECK(filled_width("") == 0);
  CHECK(filled_width("One line\nand another\n") == 0);
}

TEST_CASE("a line goes on in the next one but where that begins an item") {
  CHECK(may_be_filled("Ada Quill and Bo", "Reed. Wicks."));
  for (const std::string_view next :
       {"[2] Bo Reed", "- Bo Reed", "\xE2\x80\xA2 Bo Reed", "J2. Bo Reed", "C12) Bo Reed", "2. Bo Reed", ""})
    CHECK_FALSE(may_be_filled("Ada Quill and Bo", next));
}

TEST_CASE("a line is filled if the next word did hardly fit into it") {
  CHECK(is_filled(std::string(70, 'a'), "harbour lamps", 72));
  CHECK(is_filled(std::string(64, 'a'), "harbour lamps", 72));  // in a wider print
  CHECK_FALSE(is_filled(std::string(50, 'a'), "harbour lamps", 72));
}

}  // namespace filled_list_test
