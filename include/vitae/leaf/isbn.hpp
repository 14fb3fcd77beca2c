// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/leaf/printed.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// What a book number is made of (ISO 2108): ten characters or thirteen digits, the last a check digit.
namespace isbn_syntax {

/// The check digit of nine digits: weights 10 to 2, modulo 11.
constexpr char check_digit_10(std::string_view digits) {
  unsigned total = 0, weight = 10;
  for (const char c : digits.substr(0, 9)) total += static_cast<unsigned>(c - '0') * weight--;
  const unsigned result = (11 - total % 11) % 11;
  return result == 10 ? 'X' : static_cast<char>('0' + result);
}

/// The check digit of twelve digits: weights 1 and 3, modulo 10.
constexpr char check_digit_13(std::string_view digits) {
  unsigned total = 0, weight = 1;
  for (const char c : digits.substr(0, 12)) {
    total += static_cast<unsigned>(c - '0') * weight;
    weight = 4 - weight;
  }
  return static_cast<char>('0' + (10 - total % 10) % 10);
}

/// The number without hyphens (of any length) and spaces, a last 'x' made big; other characters are kept.
constexpr std::string compact(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, length] = decode(text, at);
    const bool mark = point == '-' || is_space(point) || (point >= 0x2010 && point <= 0x2015);
    if (!mark) out += text.substr(at, length);
    at += length;
  }
  if (!out.empty() && out.back() == 'x') out.back() = 'X';
  return out;
}

/// What is wrong with a number, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"isbn.empty", "write an ISBN, or leave the field out"};
  const std::string all = compact(text);
  if (all.size() != 10 && all.size() != 13) return fault{"isbn.length", "write ten or thirteen digits"};
  const bool ten = all.size() == 10;
  const std::string_view body = std::string_view(all).substr(0, all.size() - 1);
  if (!ascii::all_digits(body) || !(ascii::is_digit(all.back()) || (ten && all.back() == 'X'))) {
    return fault{"isbn.character", "write digits and hyphens alone; only the last of ten may be an X"};
  }
  if (!ten && body.substr(0, 3) != "978" && body.substr(0, 3) != "979") {
    return fault{"isbn.prefix", "begin an ISBN of thirteen digits with 978 or 979"};
  }
  if ((ten ? check_digit_10(all) : check_digit_13(all)) != all.back()) {
    return fault{"isbn.check-digit", "compare it with the book: the check digit does not fit, so one is mistyped"};
  }
  return std::nullopt;
}

}  // namespace isbn_syntax

/// A book number as it was printed: `isbn{"978-3-16-148410-0"}`.
class isbn : public printed<isbn> {
 public:
  using printed::printed;

  /// Its thirteen digits without hyphens, also of one with ten, when it is well-formed; else the text.
  constexpr std::string normal() const {
    if (!valid()) return text();
    const std::string all = isbn_syntax::compact(text());
    if (all.size() == 13) return all;
    const std::string twelve = "978" + all.substr(0, 9);
    return twelve + isbn_syntax::check_digit_13(twelve);
  }

  /// Is it well-formed, and does the check digit fit?
  constexpr bool valid() const { return !isbn_syntax::wrong(text()); }
};

/// Reads a book number; "ISBN", "ISBN-10:" or "ISBN-13:" before it is dropped.
template <>
struct codec<isbn> {
  static constexpr std::string_view expects = "an ISBN such as 978-3-16-148410-0";
  static constexpr look appearance = look::none;

  static constexpr reading<isbn> read(std::string_view text) {
    text = trimmed(text);
    for (const std::string_view prefix : {"isbn-13", "isbn-10", "isbn", ":"}) {
      if (ascii::begins(text, prefix)) text = trimmed(text.substr(prefix.size()));
    }
    if (auto why = isbn_syntax::wrong(text)) return *std::move(why);
    return isbn{text};
  }

  static constexpr void write(std::string& out, const isbn& value) { out += value.text(); }
};

}  // namespace vitae
