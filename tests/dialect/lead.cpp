// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/lead.hpp>
//
#include "../catch.hpp"

namespace lead_test {

namespace dialects = vitae::dialects;

using dialects::joined, dialects::led_text, dialects::parted;

TEST_CASE("a lead stands before a text in italics, and comes off again") {
  for (const led_text& parts : {led_text{"Makes looms", "Wove.\n\nSpan."}, led_text{"Makes looms", ""},
                                led_text{"", "Wove."}, led_text{"", ""}})
    CHECK(parted(joined(parts)) == parts);
  CHECK(joined({"Makes looms", "Wove."}) == "*Makes looms*\n\nWove.");
}

TEST_CASE("what only begins with a star leads to nothing") {
  for (const char* text :
       {"**Bold**\n\nand on", "*two* words*", "*open", "*", "**", "* item\n* item", "*a*\nb", "*a*\n\n"})
    CHECK(parted(text) == led_text{"", text});
}

}  // namespace lead_test
