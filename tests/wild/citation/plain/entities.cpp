// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/entities.hpp>

#include "../../../catch.hpp"

namespace entities_test {

TEST_CASE("an entity is named, decimal or hexadecimal, and ends in a semicolon") {
  struct row {
    std::string_view line, text;
    std::size_t length;
  };
  for (const auto& [line, text, length] : {
           row{"&amp; more", "&", 5},
           row{"&eacute;", "é", 8},
           row{"&Uuml;", "Ü", 6},
           row{"&dagger;", "†", 8},
           row{"&Dagger;", "‡", 8},
           row{"&#233;", "é", 6},
           row{"&#xE9;", "é", 6},
           row{"&#Xe9;", "é", 6},
           row{"&#x1F4E7;", "\U0001F4E7", 9},
           row{"&nbsp Oral", "\u00A0", 5},
           row{"&amp", "", 0},
           row{"& b;", "", 0},
           row{"&;", "", 0},
           row{"&wings;", "", 0},
           row{"&#xZZ;", "", 0},
           row{"&#12a;", "", 0},
           row{"&#0;", "", 0},
           row{"&#x110000;", "", 0},
           row{"&#99999999;", "", 0},
       }) {
    CAPTURE(std::string(line));
    const auto found = vitae::wild_text::citing::entity_at(line, 0);
    CHECK(found.text == text);
    CHECK(found.length == length);
  }
  CHECK(vitae::wild_text::citing::entity_at("AT&T; x", 2).length == 0);
}

}  // namespace entities_test
