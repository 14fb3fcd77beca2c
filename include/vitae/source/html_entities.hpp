// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// A named character of HTML.
struct named_character {
  std::string_view name;
  char32_t point;
};

/// The HTML entities that people and converters write in CVs (HTML 5, 13.5), sorted by name.
inline constexpr named_character named_characters[] = {
    {"AElig", 0xC6},    {"AMP", '&'},        {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0},
    {"Aring", 0xC5},    {"Atilde", 0xC3},    {"Auml", 0xC4},     {"Ccaron", 0x10C},  {"Ccedil", 0xC7},
    {"Dagger", 0x2021}, {"Eacute", 0xC9},    {"Ecirc", 0xCA},    {"Egrave", 0xC8},   {"Euml", 0xCB},
    {"GT", '>'},        {"Iacute", 0xCD},    {"Icirc", 0xCE},    {"LT", '<'},        {"Lstrok", 0x141},
    {"Ntilde", 0xD1},   {"OElig", 0x152},    {"Oacute", 0xD3},   {"Ocirc", 0xD4},    {"Ograve", 0xD2},
    {"Omacr", 0x14C},   {"Oslash", 0xD8},    {"Otilde", 0xD5},   {"Ouml", 0xD6},     {"QUOT", '"'},
    {"Sacute", 0x15A},  {"Scaron", 0x160},   {"THORN", 0xDE},    {"Uacute", 0xDA},   {"Uuml", 0xDC},
    {"Yacute", 0xDD},   {"Zcaron", 0x17D},   {"Zdot", 0x17B},    {"aacute", 0xE1},   {"acirc", 0xE2},
    {"aelig", 0xE6},    {"agrave", 0xE0},    {"amacr", 0x101},   {"amp", '&'},       {"aogon", 0x105},
    {"apos", '\''},     {"aring", 0xE5},     {"ast", '*'},       {"atilde", 0xE3},   {"auml", 0xE4},
    {"bdquo", 0x201E},  {"bull", 0x2022},    {"bullet", 0x2022}, {"cacute", 0x107},  {"ccaron", 0x10D},
    {"ccedil", 0xE7},   {"centerdot", 0xB7}, {"check", 0x2713},  {"circ", 0x2C6},    {"colon", ':'},
    {"comma", ','},     {"commat", '@'},     {"copy", 0xA9},     {"dagger", 0x2020}, {"darr", 0x2193},
    {"dcaron", 0x10F},  {"deg", 0xB0},       {"eacute", 0xE9},   {"ecaron", 0x11B},  {"ecirc", 0xEA},
    {"edot", 0x117},    {"egrave", 0xE8},    {"emsp", 0x2003},   {"emsp13", 0x2004}, {"ensp", 0x2002},
    {"eogon", 0x119},   {"eth", 0xF0},       {"euml", 0xEB},     {"euro", 0x20AC},   {"frac12", 0xBD},
    {"gbreve", 0x11F},  {"ge", 0x2265},      {"gt", '>'},        {"hairsp", 0x200A}, {"hellip", 0x2026},
    {"horbar", 0x2015}, {"hyphen", 0x2010},  {"iacute", 0xED},   {"icirc", 0xEE},    {"iexcl", 0xA1},
    {"igrave", 0xEC},   {"imacr", 0x12B},    {"inodot", 0x131},  {"iquest", 0xBF},   {"iuml", 0xEF},
    {"laquo", 0xAB},    {"larr", 0x2190},    {"lbrack", '['},    {"ldquo", 0x201C},  {"le", 0x2264},
    {"lowast", 0x2217}, {"lowbar", '_'},     {"lpar", '('},      {"lsaquo", 0x2039}, {"lsquo", 0x2018},
    {"lstrok", 0x142},  {"lt", '<'},         {"mdash", 0x2014},  {"micro", 0xB5},    {"middot", 0xB7},
    {"minus", 0x2212},  {"nacute", 0x144},   {"nbsp", 0xA0},     {"ncaron", 0x148},  {"ndash", 0x2013},
    {"ntilde", 0xF1},   {"num", '#'},        {"numsp", 0x2007},  {"oacute", 0xF3},   {"ocirc", 0xF4},
    {"odblac", 0x151},  {"oelig", 0x153},    {"ograve", 0xF2},   {"omacr", 0x14D},   {"ordf", 0xAA},
    {"ordm", 0xBA},     {"oslash", 0xF8},    {"otilde", 0xF5},   {"ouml", 0xF6},     {"para", 0xB6},
    {"period", '.'},    {"phone", 0x260E},   {"plus", '+'},      {"plusmn", 0xB1},   {"pound", 0xA3},
    {"prime", 0x2032},  {"quot", '"'},       {"raquo", 0xBB},    {"rarr", 0x2192},   {"rbrack", ']'},
    {"rcaron", 0x159},  {"rdquo", 0x201D},   {"reg", 0xAE},      {"rpar", ')'},      {"rsaquo", 0x203A},
    {"rsquo", 0x2019},  {"sacute", 0x15B},   {"sbquo", 0x201A},  {"scaron", 0x161},  {"scedil", 0x15F},
    {"sect", 0xA7},     {"shy", 0xAD},       {"sol", '/'},       {"star", 0x2606},   {"starf", 0x2605},
    {"szlig", 0xDF},    {"tcaron", 0x165},   {"thinsp", 0x2009}, {"thorn", 0xFE},    {"times", 0xD7},
    {"trade", 0x2122},  {"uacute", 0xFA},    {"uarr", 0x2191},   {"ucirc", 0xFB},    {"udblac", 0x171},
    {"ugrave", 0xF9},   {"umacr", 0x16B},    {"uring", 0x16F},   {"uuml", 0xFC},     {"verbar", '|'},
    {"vert", '|'},      {"yacute", 0xFD},    {"yuml", 0xFF},     {"zacute", 0x17A},  {"zcaron", 0x17E},
    {"zdot", 0x17C},    {"zwj", 0x200D},     {"zwnj", 0x200C}};

/// The character that people write most without its semicolon, as HTML allows: "&nbsp Oral".
inline constexpr std::string_view bare_space = "&nbsp";

/// The character that an entity at `at` stands for and its length in bytes; length 0 where there is none.
constexpr decoded entity_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 34);
  if (rest.starts_with(bare_space) && (rest.size() == bare_space.size() || rest[bare_space.size()] == ' '))
    return {0xA0, bare_space.size()};
  const std::size_t semicolon = rest.find(';');
  if (rest.size() < 4 || rest[0] != '&' || semicolon == rest.npos || semicolon < 2) return {0, 0};
  const std::string_view name = rest.substr(1, semicolon - 1);
  if (name[0] == '#') {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    char32_t point = 0;
    std::size_t digits = 0;
    for (std::size_t i = hex ? 2 : 1; i < name.size(); ++i, ++digits) {
      const char c = name[i];
      const int digit = c >= '0' && c <= '9'          ? c - '0'
                        : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : hex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                      : -1;
      if (digit < 0 || digits > 7) return {0, 0};
      point = point * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    if (digits == 0 || point == 0 || point > 0x10FFFF) return {0, 0};
    return {point, semicolon + 1};
  }
  for (const named_character& known : named_characters)
    if (known.name == name) return {known.point, semicolon + 1};
  return {0, 0};
}

}  // namespace vitae
