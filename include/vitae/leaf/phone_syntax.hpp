// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/shape/reading.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>

/// What a telephone number is made of: ITU-T E.164 (at most 15 digits, a country code) as E.123 and people print it.
namespace vitae::phone_syntax {

struct parts {
  std::string_view number, extension;
};

/// A number cut from its extension, which begins with "ext.", "extension", "x", "#" or ";ext=". Words of other
/// languages ("Durchwahl 12") are not known.
constexpr parts split(std::string_view text) {
  constexpr byte_set begins_mark(";eExX#");
  for (std::size_t i = begins_mark.next_in(text, 0); i < text.size(); i = begins_mark.next_in(text, i + 1)) {
    const std::string_view rest = text.substr(i);
    for (const std::string_view mark : {";ext=", "extension", "ext", "x", "#"}) {
      if (ascii::begins(rest, mark)) return {trimmed(text.substr(0, i)), rest.substr(mark.size())};
    }
  }
  return {text, {}};
}

/// Does a number begin with '+' or, before a country code, with "00"? Parentheses and spaces before it do not count.
constexpr bool is_international(std::string_view number) {
  const std::size_t first = number.find_first_not_of(" (");
  if (first == number.npos) return false;
  number.remove_prefix(first);
  return number.front() == '+' || number.substr(0, 2) == "00";
}

/// The digits of a text without its extension, and without the "(0)" that stands for calls from within a country.
constexpr std::string digits(std::string_view text) {
  const std::string_view number = split(text).number;
  const std::size_t trunk = is_international(number) ? number.find("(0)") : number.npos;
  if (trunk == number.npos) return ascii::digits_of(number);
  return ascii::digits_of(number.substr(0, trunk)) + ascii::digits_of(number.substr(trunk + 3));
}

/// The country codes of E.164 by their first two digits: how many digits a code that begins so has, 0 if none does.
constexpr std::size_t country_code_length(std::string_view digits) {
  if (digits.size() < 3) return 0;
  if (digits[0] == '1' || digits[0] == '7') return 1;
  const std::string_view two = digits.substr(0, 2);
  constexpr std::string_view of_two =
      "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "
      "90 "
      "91 92 93 94 95 98 ";
  constexpr std::string_view begin_three = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99 ";
  const auto among = [two](std::string_view list) {
    for (std::size_t i = 0; i < list.size(); i += 3) {
      if (list.substr(i, 2) == two) return true;
    }
    return false;
  };
  return among(of_two) ? 2 : among(begin_three) ? 3 : 0;
}

/// What is wrong with a number, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"phone.empty", "write a telephone number, or leave the field out"};
  const auto [number, extension] = split(text);
  if (number.size() != text.size()) {
    const std::string ext = ascii::digits_of(extension);
    if (ext.empty() || ext.size() > 11)
      return fault{"phone.extension", "write 1 to 11 digits after the extension mark"};
    for (const char c : extension) {
      if (!ascii::is_digit(c) && std::string_view(" .:=-)").find(c) == std::string_view::npos) {
        return fault{"phone.extension", "write nothing but digits after the extension mark"};
      }
    }
  }
  int open = 0;
  bool digit_seen = false;
  for (std::size_t at = 0; at < number.size();) {
    const auto [point, length] = decode(number, at);
    at += length;
    if (point == '(') ++open;
    if (point == ')' && --open < 0) break;
    if (open > 1) break;
    if (point == '+' && digit_seen) return fault{"phone.plus", "write the '+' before the country code, and only there"};
    const bool sign = point == '+' || point == '(' || point == ')' || point == '-' || point == '.' || point == '/' ||
                      is_space(point) || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
    if (is_letter(point)) return fault{"phone.letters", "write the number with digits alone, and its label elsewhere"};
    if (!is_digit(point) && !sign) return fault{"phone.character", "write digits, spaces, hyphens, dots, and one '+'"};
    if (is_digit(point) || point == '+') digit_seen = true;
  }
  if (open != 0) return fault{"phone.parentheses", "close each parenthesis that is opened"};
  const std::string all = digits(text);
  const std::size_t prefix = is_international(number) && all.substr(0, 2) == "00" ? 2 : 0;
  if (all.size() < 5) return fault{"phone.too-short", "write the whole number, with its area or country code"};
  if (all.size() > 15 + prefix) return fault{"phone.too-long", "write one number of at most 15 digits (ITU-T E.164)"};
  return std::nullopt;
}

/// What one should look at in a well-formed number, if anything.
constexpr std::optional<fault> doubtful(std::string_view text) {
  if (!is_international(split(text).number)) return std::nullopt;
  const std::string all = digits(text);
  const bool zeros = all.substr(0, 2) == "00";
  const std::string_view international = std::string_view(all).substr(zeros ? 2 : 0);
  if (country_code_length(international) != 0 && international.size() >= 7) return std::nullopt;
  return fault{"phone.country-code",
               "check the digits after the '+': no country has this code, or the rest is too short"};
}

}  // namespace vitae::phone_syntax
