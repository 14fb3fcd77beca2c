// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/utf8.hpp>

/// The HTML entities that publication lists use.
namespace vitae::wild_text::citing {

/// An entity's text and its length in the line; length 0 where none stands.
struct entity {
  std::string text;
  std::size_t length = 0;
};

namespace entities {

struct named {
  std::string_view name, text;
};

/// Punctuation and marks; letters with accents are composed from their base in `accented`.
inline constexpr named all[] = {
    {"amp", "&"},         {"lt", "<"},          {"gt", ">"},          {"quot", "\""},       {"apos", "'"},
    {"nbsp", "\u00A0"},   {"ndash", "\u2013"},  {"mdash", "\u2014"},  {"lsquo", "\u2018"},  {"rsquo", "\u2019"},
    {"ldquo", "\u201C"},  {"rdquo", "\u201D"},  {"laquo", "\u00AB"},  {"raquo", "\u00BB"},  {"hellip", "\u2026"},
    {"dagger", "\u2020"}, {"Dagger", "\u2021"}, {"bull", "\u2022"},   {"middot", "\u00B7"}, {"sect", "\u00A7"},
    {"para", "\u00B6"},   {"ast", "*"},         {"lowast", "\u2217"}, {"copy", "\u00A9"},   {"ensp", " "},
    {"emsp", " "},        {"thinsp", " "},      {"szlig", "\u00DF"},  {"aelig", "\u00E6"},  {"AElig", "\u00C6"},
    {"oslash", "\u00F8"}, {"Oslash", "\u00D8"}, {"aring", "\u00E5"},  {"Aring", "\u00C5"},  {"ccedil", "\u00E7"},
    {"Ccedil", "\u00C7"}, {"ntilde", "\u00F1"}, {"auml", "\u00E4"},   {"ouml", "\u00F6"},   {"uuml", "\u00FC"},
    {"Auml", "\u00C4"},   {"Ouml", "\u00D6"},   {"Uuml", "\u00DC"},   {"eacute", "\u00E9"}, {"Eacute", "\u00C9"},
    {"egrave", "\u00E8"}, {"ecirc", "\u00EA"},  {"euml", "\u00EB"},   {"aacute", "\u00E1"}, {"agrave", "\u00E0"},
    {"acirc", "\u00E2"},  {"atilde", "\u00E3"}, {"iacute", "\u00ED"}, {"iuml", "\u00EF"},   {"icirc", "\u00EE"},
    {"oacute", "\u00F3"}, {"ocirc", "\u00F4"},  {"otilde", "\u00F5"}, {"uacute", "\u00FA"}, {"ugrave", "\u00F9"},
    {"ucirc", "\u00FB"},  {"yacute", "\u00FD"}, {"scaron", "\u0161"}, {"Scaron", "\u0160"}};

}  // namespace entities

/// The entity at byte `at` of `line` (where an ampersand stands): named, decimal or hexadecimal.
inline entity entity_at(std::string_view line, std::size_t at) {
  if (line.substr(at, 6) == "&nbsp ") return {"\u00A0", 5};  // HTML allows it
  const std::size_t end = line.substr(at, 12).find(';');
  if (end == std::string_view::npos || end < 3) return {};
  const std::string_view name = line.substr(at + 1, end - 1);
  if (name[0] == '#') {
    const bool hexadecimal = name.size() > 1 && (name[1] | 32) == 'x';
    char32_t point = 0;
    for (const char c : name.substr(hexadecimal ? 2 : 1)) {
      const char32_t digit = c >= '0' && c <= '9' ? static_cast<char32_t>(c - '0')
                             : hexadecimal && (c | 32) >= 'a' && (c | 32) <= 'f'
                                 ? static_cast<char32_t>((c | 32) - 'a' + 10)
                                 : 99;
      if (digit == 99) return {};
      point = point * (hexadecimal ? 16 : 10) + digit;
      if (point > 0x10FFFF) return {};
    }
    if (point < ' ') return {};
    entity found{{}, end + 1};
    encode(found.text, point);
    return found;
  }
  for (const entities::named& known : entities::all) {
    if (known.name == name) return {std::string(known.text), end + 1};
  }
  return {};
}

}  // namespace vitae::wild_text::citing
