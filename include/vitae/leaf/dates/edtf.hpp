// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/leaf/dates/date_value.hpp>
#include <vitae/leaf/dates/faults.hpp>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/leaf/dates/phrase/digits.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::dates {

/// How the Extended Date/Time Format is read, without allocating: a value, what is wrong, and a better value.
namespace edtf_text {

struct outcome {
  date value{};
  problem trouble = problem::none;
  date better{};
};

/// The month and day after a year that has been read, `-MM[-DD]`, up to the end of `rest`.
constexpr outcome month_and_day(int year, std::string_view rest) {
  const int month = number_at(rest, 1, 2);
  if (rest[0] != '-' || rest.size() < 3) return {{}, problem::unreadable};
  if (rest.substr(1) == "XX" || rest.substr(1) == "XX-XX") return {date::of(year), problem::imprecise};
  if (month < 0) return {{}, problem::unreadable};
  const std::string_view after = rest.substr(3);
  if (after.empty() || after == "-XX") {
    const date whole = date::of(year, month);
    if (month == 0 || whole.is_blank())
      return {{}, problem::no_such_month, month == 0 ? date::of(year) : month == 13 ? date::of(year, 12) : date{}};
    return {whole, after.empty() ? problem::none : problem::imprecise};
  }
  const int day = number_at(after, 1, 2);
  const bool timed =
      after.size() > 3 && (after[3] == 'T' || after[3] == ' ') && after.size() > 4 && ascii::is_digit(after[4]);
  if (after[0] != '-' || day < 0 || (after.size() > 3 && !timed)) return {{}, problem::unreadable};
  if (!is_month(month)) return {{}, problem::no_such_month, month == 0 ? date::of(year) : date::of(year, day, month)};
  const date whole = date::of(year, month, day);
  if (day == 0 || whole.is_blank()) {
    return {{}, problem::no_such_day, date::of(year, month, day == 0 ? 0 : days_in(year, month))};
  }
  return {whole, timed ? problem::imprecise : problem::none};
}

constexpr outcome read(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return {{}, problem::empty};
  if (ascii::equal(text, "present")) return {date::present()};
  bool expected = false, approximate = false, uncertain = false;
  for (const std::string_view tail : {std::string_view(" expected"), std::string_view("?expected")}) {
    if (!expected && text.ends_with(tail)) {
      expected = true;
      text.remove_suffix(tail.size());
    }
  }
  if (text.ends_with('?') || text.ends_with('~') || text.ends_with('%')) {
    uncertain = !text.ends_with('~');
    approximate = !text.ends_with('?');
    text.remove_suffix(1);
  }
  outcome got{{}, problem::unreadable};
  if (text.size() == 4 && text[3] == 'X') {
    const int digits = text[2] == 'X' ? 2 : 1;
    const int known = number_at(text, 0, static_cast<std::size_t>(4 - digits));
    if (known >= 0) got = {date::within(known * (digits == 1 ? 10 : 100), digits)};
  } else if (const int year = number_at(text, 0, 4); year >= 0) {
    got = text.size() == 4 ? outcome{date::of(year)} : month_and_day(year, text.substr(4));
  }
  got.value = got.value.approximate(approximate).uncertain(uncertain).expected(expected);
  got.better = got.better.approximate(approximate).uncertain(uncertain).expected(expected);
  return got;
}

}  // namespace edtf_text

/// ISO 8601-2 (EDTF), levels 0 and 1 as far as a résumé needs them, and the canonical spelling of native JSON:
/// `2019`, `2019-09`, `2019-09-01`, seasons `2021-23`, quarters `2021-35`, `2025~` about, `1984?` perhaps, `1984%`
/// both, `199X`, `19XX`, and two words which EDTF lacks: `present` and `2025-05 expected`. `..` by itself is no date,
/// as it may be an open start as well as an open end. Times of day and unspecified months (`2004-XX`) are read as what
/// a date can hold, with a warning.
struct edtf : answers<axes::dates> {
  static constexpr reading<date> read(std::string_view text) {
    const edtf_text::outcome got = edtf_text::read(text);
    if (got.trouble == problem::none) return got.value;
    std::string better;
    write(better, got.value.is_blank() ? got.better : got.value);
    if (got.value.is_blank()) return fault_of(got.trouble, trimmed(text), better, "2019, 2019-09 or present");
    return {got.value, fault_of(got.trouble, trimmed(text), better)};
  }

  static constexpr void write(std::string& out, const date& value) {
    if (value.is_present()) out += "present";
    if (value.year() < 0) return;
    append_number(out, value.year(), 4);
    for (int digit = 0; digit < value.unspecified_digits(); ++digit) {
      out[out.size() - 1 - static_cast<std::size_t>(digit)] = 'X';
    }
    for (const int part : {value.month(), value.day()}) {
      if (part == 0) break;
      out += '-';
      append_number(out, part, 2);
    }
    if (value.is_approximate()) out += value.is_uncertain() ? '%' : '~';
    if (value.is_uncertain() && !value.is_approximate()) out += '?';
    if (value.is_expected()) out += " expected";
  }

  /// `start/end`; `2019/..` goes on, `2017/` ends who knows when, `../1985` (and `/1985`) has no known start, and a
  /// single date is the period that starts and ends with it.
  static constexpr reading<period> read_period(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return period{};
    const std::size_t slash = text.find('/');
    period found;
    for (const bool at_start : {true, false}) {
      const std::string_view piece = trimmed(at_start ? text.substr(0, slash) : text.substr(slash + 1));
      if (piece == ".." && !at_start) found.end = date::present();
      if (piece.empty() || piece == "..") continue;
      reading<date> got = read(piece);
      if (!got) return *std::move(got.doubt);
      (at_start ? found.start : found.end) = *got;
      if (slash == std::string_view::npos) return during(*got);
    }
    return found;
  }

  static constexpr void write_period(std::string& out, const period& value) {
    if (!value.start && !value.end) return;
    if (value.start) write(out, *value.start);
    if (value.start && value.start == value.end) return;
    out += value.start ? "/" : "../";
    if (value.end) value.end->is_present() ? void(out += "..") : write(out, *value.end);
  }
};

}  // namespace vitae::dates
