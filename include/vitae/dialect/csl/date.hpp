// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/dialect/csl/scalar.hpp>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::csl {

/// A date variable: `{"date-parts": [[2019, 9, 1]]}`; a span has two lists of parts.
struct Date {
  std::vector<std::vector<scalar>> date_parts;
  scalar season;  ///< 1 to 4, from spring to winter
  scalar circa;   ///< anything but false: about then
  std::string literal;
  std::string raw;
  std::string edtf;

  bool operator==(const Date&) const = default;
};

namespace date_variable {

/// The number that a scalar spells, or -1.
constexpr int number(const scalar& part) {
  int value = 0;
  if (part.text.empty() || part.text.size() > 4) return -1;
  for (const char c : part.text) {
    if (!ascii::is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

inline scalar plain(int number) {
  scalar made{{}, false};
  codec<int>::write(made.text, number);
  return made;
}

}  // namespace date_variable

/// A date as CSL says it: parts where it has parts, `edtf` for what EDTF spells beyond them (uncertain, a quarter, a
/// decade), `literal` for what it doesn't ("present", "2025 expected").
inline Date to_csl(const date& when) {
  Date made;
  std::string spelled;
  dates::edtf::write(spelled, when);
  if (when.is_present() || when.is_expected() || when.is_blank()) {
    made.literal = spelled;
  } else if (when.is_uncertain() || when.unspecified_digits() > 0 || when.month() > 24) {
    made.edtf = spelled;
  } else {
    made.date_parts.emplace_back();
    const bool season = when.month() > 12;
    for (const int part : {when.year(), season ? 0 : when.month(), when.day()})
      if (part != 0 || made.date_parts[0].empty()) made.date_parts[0].push_back(date_variable::plain(part));
    if (season) made.season = date_variable::plain(when.month() - 20);
    if (when.is_approximate()) made.circa = {"true", false};
  }
  return made;
}

/// The date that a variable says, of a span its start; nothing, if it says none that can be read.
inline std::optional<date> from_csl(const Date& variable) {
  using date_variable::number;
  for (const std::string* text : {&variable.edtf, &variable.literal, &variable.raw})
    if (!text->empty()) {
      const std::string_view start = std::string_view(*text).substr(0, text->find('/'));
      if (auto read = dates::any::read(start); read && !read->is_blank()) return *read;
    }
  if (variable.date_parts.empty() || variable.date_parts[0].empty()) return std::nullopt;
  const auto& parts = variable.date_parts[0];
  const int season = number(variable.season);
  int month = parts.size() > 1 ? number(parts[1]) : 0;
  if (month < 1 && season >= 1 && season <= 4) month = 20 + season;
  const int day = parts.size() > 2 && month <= 12 ? number(parts[2]) : 0;
  date made;
  if (day > 0) made = date::of(number(parts[0]), month, day);
  if (made.is_blank() && month > 0) made = date::of(number(parts[0]), month);
  if (made.is_blank()) made = date::of(number(parts[0]));
  if (made.is_blank()) return std::nullopt;
  const std::string& circa = variable.circa.text;
  return made.approximate(!circa.empty() && circa != "false" && circa != "0");
}

}  // namespace vitae::csl
