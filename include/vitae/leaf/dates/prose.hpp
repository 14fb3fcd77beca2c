// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/date_value.hpp>
#include <vitae/leaf/dates/phrase/digits.hpp>

/// What the styles for prose write, and the exact inverse of it.
namespace vitae::dates::prose {

/// English names of months, seasons and quarters, by their codes; empty for any other code.
constexpr std::string_view name_of(int code) {
  constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::string_view seasons[] = {"Spring", "Summer", "Fall", "Winter"};
  constexpr std::string_view quarters[] = {"Q1", "Q2", "Q3", "Q4"};
  if (is_month(code)) return months[code - 1];
  if (is_season(code)) return seasons[code - spring];
  return is_quarter(code) ? quarters[code - first_quarter] : std::string_view();
}

constexpr int code_of(std::string_view name) {
  for (int code = 1; code <= last_quarter; ++code) {
    if (!name.empty() && name_of(code) == name) return code;
  }
  return 0;
}

/// How a day of the calendar is written: 1 Sep 2019, 9/1/2019 or 1/9/2019.
enum class day_style : std::uint8_t { named, month_first, day_first };

/// Appends a date: `expected ca. Sep 2019?` shows every mark it can have. A blank date appends nothing.
constexpr void write(std::string& out, const date& value, day_style style) {
  if (value.is_present()) out += "Present";
  if (value.year() < 0) return;
  if (value.is_expected()) out += "expected ";
  if (value.is_approximate()) out += "ca. ";
  const bool slashes = style != day_style::named && value.day() != 0;
  const bool month_first = style == day_style::month_first;
  const auto short_number = [&out](int number) { append_number(out, number, number < 10 ? 1 : 2); };
  if (value.day() != 0) {
    short_number(slashes && month_first ? value.month() : value.day());
    out += slashes ? '/' : ' ';
  }
  if (slashes) {
    short_number(month_first ? value.day() : value.month());
    out += '/';
  } else if (value.month() != 0) {
    out += name_of(value.month());
    out += ' ';
  }
  append_number(out, value.year(), 4);
  for (int digit = 0; digit < value.unspecified_digits(); ++digit) {
    out[out.size() - 1 - static_cast<std::size_t>(digit)] = 'X';
  }
  if (value.is_uncertain()) out += '?';
}

/// One or two digits at the front of a text, taken off it; -1 when there are none.
constexpr int take_number(std::string_view& text) {
  const std::size_t digits = number_at(text, 0, 2) >= 0 ? 2 : 1;
  const int value = number_at(text, 0, digits);
  if (value >= 0) text.remove_prefix(digits);
  return value;
}

/// Takes `front` off the text, if it is there.
constexpr bool take(std::string_view& text, std::string_view front) {
  if (!text.starts_with(front)) return false;
  text.remove_prefix(front.size());
  return true;
}

/// The date that `write` wrote in this style, of any year from 0 to 9999; blank for any other text.
constexpr date read(std::string_view text, day_style style) {
  if (text == "Present") return date::present();
  const bool expected = take(text, "expected ");
  const bool approximate = take(text, "ca. ");
  const bool uncertain = text.ends_with('?');
  if (uncertain) text.remove_suffix(1);
  if (text.size() < 4) return {};
  std::string_view year = text.substr(text.size() - 4);
  text.remove_suffix(4);
  const int unspecified = year.ends_with("XX") ? 2 : year.ends_with('X') ? 1 : 0;
  int number = number_at(year, 0, static_cast<std::size_t>(4 - unspecified));
  if (number < 0 || (unspecified != 0 && !text.empty())) return {};
  for (int digit = 0; digit < unspecified; ++digit) number *= 10;
  int month = 0, day = 0;
  if (style != day_style::named && text.ends_with('/')) {
    int& first = style == day_style::month_first ? month : day;
    int& second = style == day_style::month_first ? day : month;
    first = take_number(text);
    if (!take(text, "/")) return {};
    second = take_number(text);
    if (first <= 0 || second <= 0 || text != "/") return {};
  } else if (!text.empty()) {
    day = take_number(text);
    if (day == 0 || (day > 0 && !take(text, " "))) return {};
    if (day < 0) day = 0;
    if (text.empty() || text.back() != ' ') return {};
    month = code_of(text.substr(0, text.size() - 1));
    if (month == 0) return {};
  }
  const date plain = unspecified != 0 ? date::within(number, unspecified) : date::of(number, month, day);
  return plain.approximate(approximate).uncertain(uncertain).expected(expected);
}

}  // namespace vitae::dates::prose
