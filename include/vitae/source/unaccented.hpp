// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// The text with base letters for letters with diacritics and without combining marks: "Łódź" gives "Lodz",
/// "Straße" "Strasse", "Ærø" "AEro".
constexpr std::string unaccented(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    at += next.length;
    switch (next.code_point) {
      case 0xDF:
        out += "ss";
        break;
      case 0xC6:
        out += "AE";
        break;
      case 0xE6:
        out += "ae";
        break;
      case 0x152:
        out += "OE";
        break;
      case 0x153:
        out += "oe";
        break;
      case 0xDE:
        out += "Th";
        break;
      case 0xFE:
        out += "th";
        break;
      default:
        if (next.code_point < 0x300 || next.code_point > 0x36F) encode(out, base_letter(next.code_point));
    }
  }
  return out;
}

}  // namespace vitae
