// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>

/// What tells that a line goes on with the sentence of the one above it.
namespace vitae::wild_text::lines {

/// "github.com/adaq": is the first word a host and a path?
constexpr bool begins_with_page(std::string_view text) {
  const std::string_view word = text.substr(0, text.find(' '));
  const std::size_t dot = word.find('.'), slash = word.find('/');
  return dot != word.npos && slash != word.npos && dot > 1 && slash > dot + 2;
}

/// What in small letters begins a line of how to reach somebody, "ul. Wzorcowa 5", "tel. 555 012 345", or of a town.
inline constexpr std::string_view contact_marks[] = {"e-mail", "email", "fax",  "kom.", "mob.", "mobil", "tel.", "tel:",
                                                     "tlf",    "ul.",   "вул.", "г. ",  "м. ",  "моб.",  "тел.", "ул."};

constexpr bool begins_small(std::string_view text) {
  const decoded a = decode(text, 0), b = decode(text, a.length);
  if (is_lower(a.code_point))
    for (const std::string_view mark : contact_marks)
      if (text.starts_with(mark)) return false;
  return is_lower(a.code_point) && !is_upper(b.code_point) && text.substr(0, 60).find('@') == text.npos &&
         text.substr(0, 4) != "http" && text.substr(0, 4) != "www." && !begins_with_page(text);
}

}  // namespace vitae::wild_text::lines
