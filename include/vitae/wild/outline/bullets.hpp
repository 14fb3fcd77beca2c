// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// The families of bullet glyphs, in the order in which word processors and LaTeX nest them. OCR mixes glyphs of one
/// family freely.
enum class glyph_family : std::uint8_t { none, disc, dash, star, arrow, number };

/// The mark that makes a line a bullet: its length in bytes with the space after it, 0 where there is none.
struct bullet_mark {
  std::size_t length = 0;
  glyph_family family = glyph_family::none;
};

namespace bullets {

/// What PDF readers write for the glyphs of icon and symbol fonts: the private use and the second set of controls.
constexpr bool is_nameless(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0x80 && c < 0xA0 && c != 0x85); }

constexpr glyph_family family_of(char32_t c) {
  switch (c) {
    case 0x2022:
    case 0x25CF:
    case 0x26AB:
    case 0x2B24:
    case 0x25AA:
    case 0x25A0:
    case 0x25FC:
    case 0x25FE:
    case 0x2666:
    case 0x25C6:
    case 0x2756:
    case 0x29BF:
    case 0x2981:
    case 0x2B22:
    case 0x25D8:
    case 0x25C9:
    case 0x25CA:
    case 0x2B25:
    case 0x1F538:
    case 0x1F539:
    case 0xA4:
    case 0xA7:    // of a font of symbols, as is what follows in the other families
    case 0xFFFD:  // what a wrong encoding made of a glyph
      return glyph_family::disc;
    case '-':
    case '+':
    case 0x25CB:
    case 0x25E6:
    case 0x2218:
    case 0x25AB:
    case 0x25A1:
    case 0x25C7:
    case 0x25FB:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x2043:
    case 0x2010:
    case 0x2011:
    case 0xB0:
    case 0xBA:
    case 0x26AA:
    case '~':
    case 0xAC:
      return glyph_family::dash;
    case '*':
    case 0x2217:
    case 0x22C6:
    case 0x2605:
    case 0x2606:
    case 0x2726:
    case 0x2727:
    case 0x2731:
    case 0xB7:
    case 0x22C5:
    case 0x2219:
      return glyph_family::star;
    case '>':
    case 0x27A4:
    case 0x27A2:
    case 0x25BA:
    case 0x25B6:
    case 0x2023:
    case 0x2192:
    case 0x21D2:
    case 0x203A:
    case 0xBB:
    case 0x279C:
    case 0x2794:
    case 0x25B8:
    case 0x25B9:
    case 0x25B7:
    case 0x276F:
    case 0x2713:
    case 0x2714:
    case 0x2705:
    case 0x2611:
    case 0x21B3:
    case 0x27A5:
    case 0x27A3:
    case 0x21E8:
    case 0x25BB:
    case 0x261B:
    case 0x261E:
    case 0x27A1:
    case 0x27B2:
    case 0x2B9A:
    case 0xD8:
    case 0xFC:
      return glyph_family::arrow;
    default:
      return is_nameless(c) ? glyph_family::disc : glyph_family::none;
  }
}

/// What typists draw of several marks, in the family of the glyph that it stands for.
struct drawn_mark {
  std::string_view marks;
  glyph_family family;
};
inline constexpr drawn_mark drawn_marks[] = {
    {"|>", glyph_family::arrow},
    {"->", glyph_family::arrow},
    {"-->", glyph_family::arrow},
    {"=>", glyph_family::arrow},
    {"==>", glyph_family::arrow},
    {"~>", glyph_family::arrow},
    {">>", glyph_family::arrow},
    {"_", glyph_family::dash},
    {"[]", glyph_family::dash},
    {"|_", glyph_family::arrow},
    {"[*]", glyph_family::star},
    {"(*)", glyph_family::star},
    {"[+]", glyph_family::dash},
    {"[-]", glyph_family::dash},
    {"[x]", glyph_family::dash},
    {"[X]", glyph_family::dash},
    {"[ ]", glyph_family::dash},
    {"(o)", glyph_family::dash},
    {"(+)", glyph_family::dash},
    {"(-)", glyph_family::dash},
    {"<>", glyph_family::disc},
    {"--", glyph_family::dash},
    {"|-", glyph_family::dash},
    {"|--", glyph_family::dash},
    {"+--", glyph_family::dash},
    {"`-", glyph_family::dash},
    {"`--", glyph_family::dash},
    {"\u2514\u2500", glyph_family::dash},
    {"\u251C\u2500", glyph_family::dash},
    {"\u2514\u2500\u2500", glyph_family::dash},
    {"\u251C\u2500\u2500", glyph_family::dash},
};

/// The drawn mark with a space behind it that a text begins with; of no length where there is none.
constexpr bullet_mark drawn_mark_at(std::string_view text) {
  for (const auto& [marks, family] : drawn_marks)
    if (text.size() > marks.size() + 1 && text[0] == marks[0] && text.starts_with(marks) && text[marks.size()] == ' ')
      return {marks.size(), family};
  return {};
}

/// Seven digits or more, single marks between them: the rest of "(21) 99454-3810", but not of "(21) 2019 - 2021".
constexpr bool begins_with_telephone(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool mark = std::string_view(" -.").find(text[i]) != std::string_view::npos;
    if (ascii::is_digit(text[i]))
      ++digits;
    else if (!mark || (i > 0 && !ascii::is_digit(text[i - 1])))
      break;
  }
  return digits > 6;
}

/// "1." "12)" "(3)" "[4]" "[J5]" "a)" "iv.": the length of an item's number, 0 where there is none.
constexpr std::size_t number_length(std::string_view text) {
  std::size_t i = 0;
  const char open = text.empty() ? '\0' : text[0];
  const bool enclosed = open == '[' || open == '(';
  if (enclosed) ++i;
  const std::size_t begin = i;
  while (i < text.size() && i - begin < 4 && (ascii::is_alnum(text[i]) || text[i] == '-')) ++i;
  if (i == begin || i >= text.size()) return 0;
  const std::string_view label = text.substr(begin, i - begin);
  std::size_t digits = 0, romans = 0;
  for (const char c : label) digits += ascii::is_digit(c), romans += c == 'i' || c == 'v' || c == 'x';
  if (open == '[') return text[i] == ']' && digits > 0 && digits < 4 ? i + 1 : 0;
  const bool letter = label.size() == 1 && ascii::is_lower(label[0]);
  if (!((digits == label.size() && digits < 4) || letter || romans == label.size())) return 0;
  if (open == '(')  // "(555)" begins a telephone number
    return text[i] == ')' && label.size() < 3 && !begins_with_telephone(text.substr(i + 1)) ? i + 1 : 0;
  return text[i] == ')' || (text[i] == '.' && !letter) ? i + 1 : 0;
}

/// May a glyph touch its word? Not one that is also a letter, or that ends a quotation.
constexpr bool may_touch(char32_t glyph) { return glyph > 0xFF && glyph != 0xFFFD; }

/// What a quotation's mark may touch: "* item", "Title".
constexpr bool is_quoted(std::string_view text) {
  const bool item = text.size() > 2 && (text[0] == '*' || text[0] == '-' || text[0] == '+') && text[1] == ' ';
  return item || (!text.empty() && is_upper(decode(text, 0).code_point));
}

}  // namespace bullets

/// The bullet's mark at the beginning of a line's text: a glyph or a number and a space; the `o` and `O` that OCR
/// makes of a ring; a glyph of the disc or arrow family glued to its word.
constexpr bullet_mark bullet_at(std::string_view text) {
  if (text.empty()) return {};
  const auto spaces = [&](std::size_t from) {
    std::size_t i = from;
    while (i < text.size()) {
      const decoded c = decode(text, i);
      if (!is_space(c.code_point) && c.code_point != 0xFE0E && c.code_point != 0xFE0F) break;
      i += c.length;
    }
    return i - from;
  };
  if (const bullet_mark drawn = bullets::drawn_mark_at(text); drawn.length > 0)
    return {drawn.length + spaces(drawn.length), drawn.family};
  const decoded first = decode(text, 0);
  if (const glyph_family family = bullets::family_of(first.code_point); family != glyph_family::none) {
    const std::size_t gap = spaces(first.length);
    const bool wide =
        (family == glyph_family::disc || family == glyph_family::arrow) && bullets::may_touch(first.code_point);
    if (first.length + gap >= text.size()) return {};
    const bool sign = first.code_point == '~' || first.code_point == 0xA7;  // "~ 40 lamps", "§ 12 of the Lamp Act"
    if (sign && ascii::is_digit(text[first.length + gap])) return {};
    if (first.code_point == '>' && gap == 0 && bullets::is_quoted(text.substr(1))) return {1, family};
    if (gap > 0 || (wide && first.length > 1)) return {first.length + gap, family};
    return {};
  }
  if ((text[0] == 'o' || text[0] == 'O') && text.size() > 2 && text[1] == ' ')
    return {1 + spaces(1), glyph_family::dash};
  if (const std::size_t number = bullets::number_length(text); number > 0) {
    const std::size_t gap = spaces(number);
    if (gap > 0 && number + gap < text.size()) return {number + gap, glyph_family::number};
  }
  return {};
}

}  // namespace vitae::wild_text
