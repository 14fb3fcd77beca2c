// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/dates/calendar.hpp>
#include <vitae/leaf/dates/faults.hpp>
#include <vitae/leaf/dates/phrase/lexeme.hpp>

namespace vitae::dates {

/// Which of day and month comes first in 6/1/2011.
enum class day_order : std::uint8_t { unknown, month_first, day_first };

/// What one end of a phrase says by itself. Half of these need their neighbour to become a date.
enum class form : std::uint8_t {
  none,
  year,          ///< 2019
  decade,        ///< 199X, 1990s
  month,         ///< a year with a month, season or quarter
  day,           ///< a whole date
  academic,      ///< 2009-10, 2019/20: a year and what may be the next one's last digits (`other`) or a month
  years,         ///< 2015–19: a year and the last year (`other`)
  half,          ///< H1 2020, 08-12/2018: quarters or months of one year, `month` to `other`
  days,          ///< 5–7 May 2019: `day` to `other`
  loose,         ///< a month or season, perhaps with a day, whose year is elsewhere
  month_number,  ///< "May 11": a day, or a year of two digits (`other`)
  pair,          ///< "07/12": month and year of two digits, or a day
  either,        ///< 6/1/2011: `month` and `day` may change places
};

/// One end of a date phrase, as written: the bytes [begin, end) and what they say.
struct part {
  form shape = form::none;
  std::size_t begin = 0, end = 0;
  int year = -1, month = 0, day = 0, other = 0;
  std::uint8_t unspecified = 0;
  bool approximate = false, uncertain = false, expected = false;
  bool worded = false;                   ///< a word names the month, season or quarter
  bool short_year = false;               ///< the year had two digits
  bool slashed = false;                  ///< an academic year with a slash
  day_order order = day_order::unknown;  ///< what a day past the twelfth tells of its neighbour
  problem trouble = problem::none;

  constexpr explicit operator bool() const { return shape != form::none; }
  constexpr bool has_year() const { return year >= 0 && shape != form::none; }
};

/// Years of two digits: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. No CV speaks of 1949 or of 2050.
constexpr int full_year(int two_digits) { return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits; }

constexpr bool is_year(const lexeme& t) { return t.number_of(4, 4) && t.value >= 1800 && t.value < 2200; }

/// The end of the ordinal suffix that is glued to a number ("1st", "2nd", "1er", "3º"), else `at`.
constexpr std::size_t after_ordinal(std::string_view text, std::size_t at) {
  const lexeme t = lex(text, at);
  if (!t.is(piece::word) || !t.glued()) return at;
  const std::string_view word = text.substr(t.begin, t.end - t.begin);
  for (const std::string_view suffix : {"st", "nd", "rd", "th", "er", "ère", "ter", "e", "ème", "eme", "º", "ª"}) {
    if (ascii::equal(word, suffix)) return t.end;
  }
  return at;
}

/// A year that follows a month, a season or a day, and where it ends.
struct year_found {
  int year = -1;
  std::size_t end = 0;
  bool is_short = false;
  constexpr explicit operator bool() const { return year >= 0; }
};

/// Reads `2019`, `, 2019`, `. 2019`, `of 2019`, `-2019`, `/2019`, `'19`, and `-09` when nothing numeric follows it.
constexpr year_found year_after(std::string_view text, std::size_t at) {
  lexeme t = lex(text, at);
  if (t.is(piece::dot) && t.glued()) t = lex(text, t.end);
  if (t.is(piece::comma)) t = lex(text, t.end);
  for (int fillers = 0; fillers < 3 && (t.is(sense::of) || t.is(sense::article) || t.is(sense::year)); ++fillers) {
    t = lex(text, t.end);
    if (t.is(piece::apostrophe)) t = lex(text, t.end);
  }
  const bool joined = t.glued() && (t.is(piece::dash) || t.is(piece::slash) || t.is(piece::dot));
  if (joined) {
    const lexeme number = lex(text, t.end);
    if (!number.glued()) return {};
    if (is_year(number)) return {number.value, number.end};
    if (!t.is(piece::dash) || !number.number_of(2, 2)) return {};
    const lexeme after = lex(text, number.end);
    const bool goes_on = after.is(piece::slash) || after.is(piece::dash) || after.is(piece::dot);
    const lexeme further = lex(text, after.end);
    if (goes_on && after.glued() && further.glued() && further.is(piece::number)) return {};
    if (after.is(piece::comma) && is_year(further)) return {};
    if (is_year(after) || (after.is(piece::word) && after.glued())) return {};
    return {full_year(number.value), number.end, true};
  }
  if (t.breaks > 1 || t.gap > 8) return {};
  if (t.is(piece::apostrophe)) {
    const lexeme number = lex(text, t.end);
    if (number.breaks != 0 || number.gap > 1) return {};
    if (number.number_of(2, 2)) return {full_year(number.value), number.end, true};
    return is_year(number) ? year_found{number.value, number.end} : year_found{};
  }
  const lexeme bracketed = lex(text, t.end), close = lex(text, bracketed.end);
  if (t.is(piece::open) && is_year(bracketed) && close.is(piece::close)) return {bracketed.value, close.end};
  return is_year(t) ? year_found{t.value, t.end} : year_found{};
}

/// Finds out whether the calendar has the day of a part, and says so in `trouble`.
constexpr part settled(part p) {
  if (p.trouble != problem::none || p.shape == form::none) return p;
  const bool month_known = p.month == 0 || is_month(p.month) || is_season(p.month) || is_quarter(p.month);
  if (!month_known) p.trouble = problem::no_such_month;
  // A day without a year may be the 29th of February.
  const int last = month_known ? days_in(p.year >= 0 ? p.year : 2000, p.month) : 31;
  const bool day_wrong = (p.day != 0 || p.shape == form::day || p.shape == form::either) && (p.day < 1 || p.day > last);
  if (month_known && (day_wrong || (p.shape == form::days && p.other > last))) p.trouble = problem::no_such_day;
  return p;
}

}  // namespace vitae::dates
