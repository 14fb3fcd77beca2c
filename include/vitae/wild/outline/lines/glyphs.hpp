// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// The families of bullet glyphs, in the order in which word processors and LaTeX nest them. OCR mixes glyphs of one
/// family freely.
enum class glyph_family : std::uint8_t { none, disc, dash, star, arrow, number };

namespace bullets {

/// The glyphs of a family. Last in each stand signs and letters that a font of symbols shows as such a glyph; U+FFFD is
/// what a wrong encoding made of one.
struct glyphs {
  glyph_family family;
  std::u32string_view points;
};
inline constexpr glyphs families[] = {
    {glyph_family::disc,
     U"•●⚫⬤▪■◼◾♦◆❖⦿⦁⬢◘◉◊⬥🔸🔹"
     U"\uFFFD"
     U"¤§"},
    {glyph_family::dash,
     U"-+○◦∘▫□◇◻⚪~"
     U"\u2013\u2014\u2212\u2043\u2010\u2011"
     U"°º¬"},
    {glyph_family::star,
     U"*∗⋆★☆✦✧✱⋅∙"
     U"·"},
    {glyph_family::arrow,
     U">➤➢►▶‣→⇒›➜➔▸▹▷❯✓✔✅☑↳➥➣⇨▻☛☞➡➲⮚"
     U"»Øü"},
};

/// What PDF readers write for the glyphs of icon and symbol fonts: the private use and the second set of controls.
constexpr bool is_nameless(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0x80 && c < 0xA0 && c != 0x85); }

/// The family of a code point; nameless glyphs are taken for discs.
constexpr glyph_family family_of(char32_t c) {
  for (const auto& [family, points] : families)
    for (const char32_t point : points)
      if (point == c) return family;
  return is_nameless(c) ? glyph_family::disc : glyph_family::none;
}

/// How many bytes of pictures, "🎓 " and "⚙️ ", stand before the words of a title.
constexpr std::size_t pictures_before(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const decoded c = decode(text, at);
    const char32_t p = c.code_point;
    const bool picture = p >= 0x1F000 || (p >= 0x2600 && p < 0x2700) || (p >= 0x2B00 && p < 0x2C00);
    if (!picture && !(at > 0 && (p == 0xFE0F || p == 0x200D || p == ' '))) break;
    at += c.length;
  }
  return at < text.size() ? at : 0;
}

}  // namespace bullets

}  // namespace vitae::wild_text
