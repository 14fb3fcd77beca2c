// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/glyphs.hpp>
#include <vitae/wild/outline/lines/item_numbers.hpp>
#include <vitae/wild/words/phrases.hpp>

namespace vitae::wild_text {

/// The mark that makes a line a bullet: its length in bytes with the space after it, 0 where there is none.
struct bullet_mark {
  std::size_t length = 0;
  glyph_family family = glyph_family::none;
};

namespace bullets {

/// What typists draw of several marks, in the family of the glyph that it stands for.
struct drawn_mark {
  std::string_view text;
  glyph_family family;
};
// clang-format off
inline constexpr drawn_mark drawn_marks[] = {
    {"|>", glyph_family::arrow}, {"->", glyph_family::arrow}, {"-->", glyph_family::arrow},
    {"=>", glyph_family::arrow}, {"==>", glyph_family::arrow}, {"~>", glyph_family::arrow},
    {">>", glyph_family::arrow}, {"_", glyph_family::dash}, {"[]", glyph_family::dash}, {"|_", glyph_family::arrow},
    {"[*]", glyph_family::star}, {"(*)", glyph_family::star}, {"[+]", glyph_family::dash},
    {"[-]", glyph_family::dash}, {"[x]", glyph_family::dash}, {"[ ]", glyph_family::dash},
    {"(o)", glyph_family::dash}, {"(+)", glyph_family::dash}, {"(-)", glyph_family::dash}, {"<>", glyph_family::disc},
    {"?", glyph_family::disc},  // a glyph that a reader of PDFs knows no letter for
    {"--", glyph_family::dash}, {"|--", glyph_family::dash}, {"|-", glyph_family::dash}, {"+--", glyph_family::dash},
    {"`--", glyph_family::dash}, {"`-", glyph_family::dash}, {"\u2514\u2500\u2500", glyph_family::dash},
    {"\u2514\u2500", glyph_family::dash}, {"\u251C\u2500\u2500", glyph_family::dash},
    {"\u251C\u2500", glyph_family::dash}};
// clang-format on

/// The drawn mark with a space behind it that a text begins with; of no length where there is none.
constexpr bullet_mark drawn_mark_at(std::string_view text) {
  const drawn_mark* const drawn = words::first_phrase<drawn_marks>(text);
  const std::size_t end = drawn ? drawn->text.size() : 0;
  return end > 0 && text.size() > end + 1 && text[end] == ' ' ? bullet_mark{end, drawn->family} : bullet_mark{};
}

/// May a glyph touch its word? Not one that is also a letter, or that ends a quotation.
constexpr bool may_touch(char32_t glyph) { return glyph > 0xFF && glyph != 0xFFFD; }

/// What a quotation's mark may touch: "* item", "Title".
constexpr bool is_quoted(std::string_view text) {
  const bool item = text.size() > 2 && (text[0] == '*' || text[0] == '-' || text[0] == '+') && text[1] == ' ';
  return item || (!text.empty() && is_upper(decode(text, 0).code_point));
}

/// How many bytes of space, and of what says how the glyph before is drawn, stand at a place.
constexpr std::size_t spaces_at(std::string_view text, std::size_t from) {
  std::size_t i = from;
  while (i < text.size()) {
    const decoded c = decode(text, i);
    if (!is_space(c.code_point) && c.code_point != 0xFE0E && c.code_point != 0xFE0F) break;
    i += c.length;
  }
  return i - from;
}

/// The mark of a text that begins with a glyph of that family.
constexpr bullet_mark glyph_at(std::string_view text, decoded first, glyph_family family) {
  const std::size_t gap = spaces_at(text, first.length);
  const bool wide = (family == glyph_family::disc || family == glyph_family::arrow) && may_touch(first.code_point);
  if (first.length + gap >= text.size()) return {};
  const bool sign = first.code_point == '~' || first.code_point == 0xA7;  // "~ 40 lamps", "§ 12 of the Lamp Act"
  if (sign && ascii::is_digit(text[first.length + gap])) return {};
  if (first.code_point == '>' && gap == 0 && is_quoted(text.substr(1))) return {1, family};
  return gap > 0 || (wide && first.length > 1) ? bullet_mark{first.length + gap, family} : bullet_mark{};
}

/// The mark of a text that begins with a number or the letter for a ring.
constexpr bullet_mark letter_or_number_at(std::string_view text) {
  if ((text[0] == 'o' || text[0] == 'O') && text.size() > 2 && text[1] == ' ')
    return {1 + spaces_at(text, 1), glyph_family::dash};
  const std::size_t number = number_length(text), gap = number > 0 ? spaces_at(text, number) : 0;
  const bool quoted = number > 0 && text.substr(number).starts_with("\xE2\x80\x9C");  // "14.“Slow lenses”"
  return (gap > 0 || quoted) && number + gap < text.size() ? bullet_mark{number + gap, glyph_family::number}
                                                           : bullet_mark{};
}

}  // namespace bullets

/// The bullet's mark at the beginning of a line's text: a glyph or a number and a space; the `o` and `O` that OCR
/// makes of a ring; a glyph of the disc or arrow family glued to its word.
constexpr bullet_mark bullet_at(std::string_view text) {
  if (text.empty()) return {};
  if (ascii::is_alnum(text[0])) return bullets::letter_or_number_at(text);  // as most lines begin
  if (const bullet_mark drawn = bullets::drawn_mark_at(text); drawn.length > 0)
    return {drawn.length + bullets::spaces_at(text, drawn.length), drawn.family};
  const decoded first = decode(text, 0);
  const glyph_family family = bullets::family_of(first.code_point);
  return family != glyph_family::none ? bullets::glyph_at(text, first, family) : bullets::letter_or_number_at(text);
}

}  // namespace vitae::wild_text
