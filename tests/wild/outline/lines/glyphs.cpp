// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/glyphs.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace glyphs_test {

using vitae::wild_text::glyph_family;
using namespace vitae::wild_text::bullets;

TEST_CASE("each glyph is of one family") {
  for (const auto& [family, points] : families)
    for (const char32_t point : points) {
      CAPTURE(static_cast<unsigned long>(point));
      CHECK(family_of(point) == family);
    }
}

TEST_CASE("what PDF readers write for the glyphs of icon fonts is a disc") {
  CHECK(is_nameless(0xF041));
  CHECK(is_nameless(0x95));
  CHECK_FALSE(is_nameless('a'));
  CHECK_FALSE(is_nameless(0x85));  // a line end
  CHECK(family_of(0xF0B7) == glyph_family::disc);
  CHECK(family_of(0xFFFD) == glyph_family::disc);
}

TEST_CASE("letters, digits and other marks are no glyphs") {
  for (const char32_t other : std::u32string_view(U"aZ09.,:;()[]|@#\0", 15))
    CHECK(family_of(other) == glyph_family::none);
}

TEST_CASE("pictures stand before the words of a title, and are none themselves") {
  CHECK(pictures_before("🎓 Optics") == std::string_view("🎓 ").size());
  CHECK(pictures_before("⚙️ 🔧 Tools") == std::string_view("⚙️ 🔧 ").size());
  CHECK(pictures_before("Optics 🎓") == 0);
  CHECK(pictures_before("🎓") == 0);
  CHECK(pictures_before("") == 0);
}

}  // namespace glyphs_test
