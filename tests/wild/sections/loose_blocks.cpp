// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/loose_blocks.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace loose_blocks_test {

using namespace vitae::wild_text;

TEST_CASE("deeds are sentences without dates and prizes") {
  const auto tells = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return loose::tells_deeds(page.in, all);
  };
  CHECK(tells("- Mended the office network of the harbour.\n- led the move of all lamps to the new pier\n"));
  CHECK_FALSE(tells("- Mended the office network of the harbour.\n"));
  CHECK_FALSE(tells("- Mended the office network, 2017 - 2019\n- Led the move of all lamps to the new pier.\n"));
  CHECK_FALSE(tells("- Best Paper Award\n- Led the move of all lamps to the new pier.\n"));
  CHECK_FALSE(tells("- Harbour Lamps\n- Old Pier\n- Led the move of all lamps to the new pier.\n"));
}

TEST_CASE("an enumeration is short items in a few lines, without dates or people") {
  const auto enumerates = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return loose::enumerates(page.in, all);
  };
  CHECK(enumerates("Git, Make, Vim\n"));
  CHECK(enumerates("Tides\n\nmoons, tables of tides, the colour of water\n"));
  CHECK_FALSE(enumerates("Git\n"));
  CHECK_FALSE(enumerates("Lamp, Bell, Buoy, 2019 - 2021\n"));
  CHECK_FALSE(enumerates("Ada Quill, Ben Stone, Grace Reed\n"));
  CHECK_FALSE(enumerates("a program that keeps the books of a lighthouse, a bell, a buoy\n"));
  CHECK_FALSE(enumerates("Lamp, Bell, https://example.com\n"));
}

TEST_CASE("items are short bullets, lines may lack dates altogether") {
  const auto all_of_it = [](const wild_tests::document& page) {
    section all;
    all.end = page.doc.blocks.size();
    return all;
  };
  const wild_tests::document items("- Lamps\n- Tides\n"), dated("- Lamps\n- Tides, 2019\n"), lines("Lamps\n\nTides\n");
  CHECK(loose::itemizes(items.in, all_of_it(items)));
  CHECK_FALSE(loose::itemizes(dated.in, all_of_it(dated)));
  CHECK_FALSE(loose::itemizes(lines.in, all_of_it(lines)));
  CHECK(loose::holds_short_lines(lines.in, all_of_it(lines)));
  CHECK_FALSE(loose::holds_short_lines(dated.in, all_of_it(dated)));
  CHECK(loose::is_undated(items.in, all_of_it(items)));
  CHECK_FALSE(loose::is_undated(dated.in, all_of_it(dated)));
  CHECK_FALSE(loose::is_undated(items.in, section{}));
}

}  // namespace loose_blocks_test
