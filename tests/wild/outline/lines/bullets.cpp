// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/bullets.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace bullets_test {

using vitae::wild_text::bullet_at;
using vitae::wild_text::glyph_family;

static_assert(bullet_at("- x").length == 2);
static_assert(bullet_at("x").length == 0);
static_assert(bullet_at("(43) x").length == 5 && bullet_at("(431) 555-0187").length == 0);
static_assert(bullet_at("\xC2\x99 x").family == glyph_family::disc);

TEST_CASE("a bullet is a glyph and a space, or a number") {
  struct sample {
    std::string_view text;
    std::size_t length;
    glyph_family family;
  };
  static constexpr sample samples[] = {
      {"- dash", 2, glyph_family::dash},
      {"+ plus", 2, glyph_family::dash},
      {"* star", 2, glyph_family::star},
      {"? lost", 2, glyph_family::disc},
      {"?", 0, glyph_family::none},
      {"• disc", 4, glyph_family::disc},
      {"•glued", 3, glyph_family::disc},
      {"➤glued", 3, glyph_family::arrow},
      {"> arrow", 2, glyph_family::arrow},
      {">* item", 1, glyph_family::arrow},
      {">Title", 1, glyph_family::arrow},
      {">10 years", 0, glyph_family::none},
      {"o ring by OCR", 2, glyph_family::dash},
      {"O Ring by OCR", 2, glyph_family::dash},
      {"∘  ring", 5, glyph_family::dash},
      {"1. one", 3, glyph_family::number},
      {"14.“Slow lenses”", 3, glyph_family::number},
      {"14.5 lenses", 0, glyph_family::none},
      {"12) twelve", 4, glyph_family::number},
      {"(12) twelve", 5, glyph_family::number},
      {"(555) 010-0199", 0, glyph_family::none},
      {"(21) 95550-0134", 0, glyph_family::none},
      {"(21) 955500134", 0, glyph_family::none},
      {"(21) 2019 - 2021", 5, glyph_family::number},
      {"[3] three", 4, glyph_family::number},
      {"[J2] two", 5, glyph_family::number},
      {"(iv) four", 5, glyph_family::number},
      {"2019. A year", 0, glyph_family::none},
      {"~ wave", 2, glyph_family::dash},
      {"~ 40 lamps a night", 0, glyph_family::none},
      {"§ 12 of the Lamp Act", 0, glyph_family::none},
      {"[x] done", 4, glyph_family::dash},
      {"[ ] to do", 4, glyph_family::dash},
      {"-dash", 0, glyph_family::none},
      {"*", 0, glyph_family::none},
      {"- ", 0, glyph_family::none},
      {"our work", 0, glyph_family::none},
      {"|> drawn arrow", 3, glyph_family::arrow},
      {"-> drawn arrow", 3, glyph_family::arrow},
      {"-->  drawn arrow", 5, glyph_family::arrow},
      {"[*] drawn star", 4, glyph_family::star},
      {"[x] box", 4, glyph_family::dash},
      {"-- dashes", 3, glyph_family::dash},
      {"|-- branch", 4, glyph_family::dash},
      {"├── branch", 10, glyph_family::dash},
      {"|>touching", 0, glyph_family::none},
      {"| cell", 0, glyph_family::none},
      {"-->", 0, glyph_family::none},
      {"~ wave", 2, glyph_family::dash},
      {"§ of Wingdings", 3, glyph_family::disc},
      {"Ø Of Wingdings", 3, glyph_family::arrow},
      {"Østerbro Mill", 0, glyph_family::none},
      {"§4 of the Act", 0, glyph_family::none},
      {"\xEF\xBF\xBD lost", 4, glyph_family::disc},
      {"\x95 of Windows", 2, glyph_family::disc},
      {"\xC9mile", 0, glyph_family::none},
      {"[at] x", 0, glyph_family::none},
      {"a. Smith", 0, glyph_family::none},
  };
  for (const auto& [text, length, family] : samples) {
    CAPTURE(std::string(text));
    CHECK(bullet_at(text).length == length);
    CHECK(bullet_at(text).family == family);
  }
}

}  // namespace bullets_test
