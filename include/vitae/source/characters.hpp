// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

/// What single code points are: white space, letters, digits, capitals, wide or narrow; and their lower-case forms and
/// base letters. Exact for Latin, Greek, Cyrillic and Armenian; by block (not by code point) for other scripts.
namespace vitae {

/// Ranges of code points as sorted data, and the search in them.
namespace code_points {

struct range {
  char32_t first, last;
};

template <std::size_t N>
constexpr bool contains(const range (&sorted)[N], char32_t point) {
  std::size_t low = 0, high = N;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (sorted[middle].last < point) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < N && sorted[low].first <= point;
}

/// Letters (general category L), with the marks and the unassigned points between them.
inline constexpr range letters[] = {
    {'A', 'Z'},         {'a', 'z'},         {0xAA, 0xAA},       {0xB5, 0xB5},       {0xBA, 0xBA},      {0xC0, 0xD6},
    {0xD8, 0xF6},       {0xF8, 0x2C1},      {0x2C6, 0x2D1},     {0x2E0, 0x2E4},     {0x2EC, 0x2EC},    {0x2EE, 0x2EE},
    {0x370, 0x374},     {0x376, 0x37D},     {0x37F, 0x37F},     {0x386, 0x386},     {0x388, 0x3F5},    {0x3F7, 0x481},
    {0x48A, 0x559},     {0x560, 0x588},     {0x5D0, 0x5F2},     {0x620, 0x64A},     {0x66E, 0x6D3},    {0x6D5, 0x6D5},
    {0x6E5, 0x6E6},     {0x6EE, 0x6EF},     {0x6FA, 0x6FC},     {0x6FF, 0x6FF},     {0x710, 0x7B1},    {0x7CA, 0x7F5},
    {0x800, 0x8C9},     {0x904, 0x961},     {0x971, 0x9E1},     {0x9F0, 0x9F1},     {0xA05, 0xA5E},    {0xA72, 0xA74},
    {0xA85, 0xAE1},     {0xAF9, 0xB61},     {0xB71, 0xB71},     {0xB83, 0xBD0},     {0xC05, 0xC61},    {0xC80, 0xCE1},
    {0xCF1, 0xD4E},     {0xD54, 0xD61},     {0xD7A, 0xDC6},     {0xE01, 0xE33},     {0xE40, 0xE46},    {0xE81, 0xEC6},
    {0xEDC, 0xF00},     {0xF40, 0xF8C},     {0x1000, 0x103F},   {0x1050, 0x108E},   {0x10A0, 0x10FA},  {0x10FC, 0x135A},
    {0x1380, 0x13FD},   {0x1401, 0x16EA},   {0x16F1, 0x17B3},   {0x17D7, 0x17DC},   {0x1820, 0x1BE5},  {0x1C00, 0x1C23},
    {0x1C4D, 0x1C7D},   {0x1C80, 0x1FBC},   {0x1FC2, 0x1FFC},   {0x2071, 0x2071},   {0x207F, 0x207F},  {0x2090, 0x209C},
    {0x2102, 0x2102},   {0x210A, 0x2113},   {0x2115, 0x2115},   {0x2119, 0x211D},   {0x2124, 0x2124},  {0x2126, 0x2126},
    {0x2128, 0x2128},   {0x212A, 0x2139},   {0x2C00, 0x2DDE},   {0x3005, 0x3006},   {0x3031, 0x3035},  {0x303B, 0x303C},
    {0x3041, 0x309F},   {0x30A1, 0x30FA},   {0x30FC, 0x31FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA48C},  {0xA4D0, 0xABE2},
    {0xAC00, 0xD7FB},   {0xF900, 0xFDFB},   {0xFE70, 0xFEFC},   {0xFF21, 0xFF3A},   {0xFF41, 0xFF5A},  {0xFF66, 0xFFDC},
    {0x10000, 0x100FA}, {0x10280, 0x1CFFF}, {0x1D400, 0x1D7CB}, {0x1E100, 0x1EEBB}, {0x20000, 0x3134A}};

/// What adds no column: combining marks, zero-width and formatting characters, variation selectors.
inline constexpr range zero_width[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x610, 0x61A},   {0x64B, 0x65F},     {0x6D6, 0x6DC},
    {0x93A, 0x93A},   {0x93C, 0x93C},   {0x941, 0x948},   {0x94D, 0x94D},   {0xE31, 0xE31},     {0xE34, 0xE3A},
    {0xE47, 0xE4E},   {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F},   {0x20D0, 0x20F0},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF}, {0xE0001, 0xE01EF}};

/// What fills two columns of a terminal: East Asian wide and full-width characters, and emoji (UAX #11).
inline constexpr range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x3247},   {0x3250, 0x4DBF},   {0x4E00, 0xA4C6},   {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAD9},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567},
    {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5},
    {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAF6},
    {0x20000, 0x3134A}};

/// The base letters of U+00C0 to U+024F and of U+1E00 to U+1EFF, a '.' where there is none.
inline constexpr std::string_view latin_bases =
    "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
    "GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
    "b......................I........Oo.............Uu....Zz......................AaIiOoUuUuUuUuUu.Aa"
    "Aa..GgGgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
    "................";
inline constexpr std::string_view latin_additional_bases =
    "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
    "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
    "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

/// Is `point` in a block whose capitals and small letters alternate, the capital `odd` or even?
constexpr bool alternates(char32_t point, char32_t first, char32_t last, char32_t odd) {
  return point >= first && point <= last && point % 2 == odd;
}

/// What `fold` says of a code point outside ASCII.
constexpr char32_t fold_beyond(char32_t point) {
  if (point < 0xC0) return point;
  if (point < 0x100) return point <= 0xDE && point != 0xD7 ? point + 32 : point;
  if (point < 0x250) {
    if (point == 0x130) return 'i';
    if (point == 0x178) return 0xFF;
    if (point == 0x17F) return 's';
    if (point == 0x1C4 || point == 0x1C7 || point == 0x1CA || point == 0x1F1) return point + 2;
    const bool even = alternates(point, 0x100, 0x137, 0) || alternates(point, 0x14A, 0x177, 0) ||
                      alternates(point, 0x1A0, 0x1A5, 0) || alternates(point, 0x1DE, 0x1EF, 0) ||
                      alternates(point, 0x1F4, 0x1F5, 0) || alternates(point, 0x1F8, 0x21F, 0) ||
                      alternates(point, 0x222, 0x233, 0) || alternates(point, 0x246, 0x24F, 0);
    const bool odd = alternates(point, 0x139, 0x148, 1) || alternates(point, 0x179, 0x17E, 1) || point == 0x1AF ||
                     point == 0x1B3 || point == 0x1B5 || alternates(point, 0x1CB, 0x1DC, 1);
    return even || odd ? point + 1 : point;
  }
  if (point >= 0x386 && point <= 0x3AB) {
    if (point == 0x386) return 0x3AC;
    if (point <= 0x38A) return point >= 0x388 ? point + 37 : point;
    if (point == 0x38C) return 0x3CC;
    if (point == 0x38E || point == 0x38F) return point + 63;
    return point >= 0x391 && point != 0x3A2 ? point + 32 : point;
  }
  if (point == 0x3C2) return 0x3C3;
  if (point >= 0x400 && point <= 0x52F) {
    if (point < 0x410) return point + 80;
    if (point < 0x430) return point + 32;
    if (point == 0x4C0) return 0x4CF;
    const bool capital = alternates(point, 0x460, 0x481, 0) || alternates(point, 0x48A, 0x4BF, 0) ||
                         alternates(point, 0x4C1, 0x4CE, 1) || alternates(point, 0x4D0, 0x52F, 0);
    return capital ? point + 1 : point;
  }
  if (point >= 0x531 && point <= 0x556) return point + 48;
  if (point == 0x1E9E) return 0xDF;
  if (alternates(point, 0x1E00, 0x1E95, 0) || alternates(point, 0x1EA0, 0x1EFF, 0)) return point + 1;
  return point >= 0xFF21 && point <= 0xFF3A ? point + 32 : point;
}

}  // namespace code_points

/// Unicode white space (property White_Space): the ASCII ones, NBSP, the typographic spaces, the ideographic space.
[[gnu::always_inline]] constexpr bool is_space(char32_t point) {
  if (point < 0x80) return point == ' ' || (point >= 9 && point <= 13);
  return point == 0x85 || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x2028 ||
         point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

/// The simple lower-case form of a Latin, Greek, Cyrillic or Armenian letter; any other code point as it is. The final
/// sigma folds to sigma and the long s to s, so that two spellings of one word compare equal.
constexpr char32_t fold(char32_t point) {
  if (point < 0x80) return point >= 'A' && point <= 'Z' ? point + 32 : point;
  return code_points::fold_beyond(point);
}

/// The base letter of a Latin letter with a diacritic ('é' gives 'e', 'Ł' gives 'L'), of a small Greek vowel with one,
/// of 'ё'; any other code point as it is.
constexpr char32_t base_letter(char32_t point) {
  if (point == U'ё') return U'е';
  if (point >= 0x390 && point <= 0x3CE) {
    constexpr char32_t marked[] = U"άέήίόύώϊϋΐΰ", bare[] = U"αεηιουωιυιυ";
    for (std::size_t i = 0; marked[i] != 0; ++i)
      if (marked[i] == point) return bare[i];
  }
  char base = '.';
  if (point >= 0xC0 && point < 0x250) base = code_points::latin_bases[point - 0xC0];
  if (point >= 0x1E00 && point < 0x1F00) base = code_points::latin_additional_bases[point - 0x1E00];
  return base == '.' ? point : static_cast<char32_t>(base);
}

/// Is it a letter of any script (general category L)?
constexpr bool is_letter(char32_t point) {
  if (point < 0x80) return (point | 32) >= 'a' && (point | 32) <= 'z';
  if (point >= 0xC0 && point < 0x250) return point != 0xD7 && point != 0xF7;
  const bool usual = (point >= 0x3F7 && point <= 0x481) || (point >= 0x1E00 && point <= 0x1EFF) ||
                     (point >= 0x4E00 && point <= 0x9FFF);
  return usual || code_points::contains(code_points::letters, point);
}

/// Is it a capital letter, as far as `fold` knows scripts with capitals?
constexpr bool is_upper(char32_t point) { return fold(point) != point && point != 0x3C2 && point != 0x17F; }

/// Is it a small letter of a script with capitals?
constexpr bool is_lower(char32_t point) {
  if (point < 0x80) return point >= 'a' && point <= 'z';
  const bool cased = point < 0x530 || (point >= 0x561 && point <= 0x587) || (point >= 0x1E00 && point < 0x2000) ||
                     (point >= 0xFF41 && point <= 0xFF5A);
  return cased && is_letter(point) && !is_upper(point);
}

/// Is it an ASCII digit?
constexpr bool is_digit(char32_t point) { return point >= '0' && point <= '9'; }

/// Is it a Chinese character, a kana or a Hangul syllable?
constexpr bool is_cjk(char32_t point) {
  if (point < 0x3005) return false;
  return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0x3041 && point <= 0x30FF) ||
         (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) || point == 0x3005 ||
         point == 0x3007 || (point >= 0x20000 && point <= 0x3134A);
}

/// The columns a code point takes on a terminal: 2 for wide characters, 0 for combining marks and controls, else 1.
constexpr int display_width(char32_t point) {
  if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return 0;
  if (point < 0x300) return 1;
  if (code_points::contains(code_points::zero_width, point)) return 0;
  return code_points::contains(code_points::wide, point) ? 2 : 1;
}

}  // namespace vitae
