// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/part.hpp>

/// Dates that are written in digits alone.
namespace vitae::dates {

/// The separator of two numbers, and the number after it.
struct joined_number {
  piece separator = piece::end;
  bool hyphen = false;  ///< the ASCII hyphen, as ISO 8601 writes it
  lexeme number{};
  constexpr explicit operator bool() const { return separator != piece::end; }
};

/// Reads `-05`, `.05`, `/05` and ` / 05` after a number: dots and dashes are glued, slashes may stand between spaces.
constexpr joined_number joined_after(std::string_view text, std::size_t at) {
  const lexeme mark = lex(text, at);
  const bool slash = mark.is(piece::slash);
  if (!slash && !mark.is(piece::dash) && !mark.is(piece::dot)) return {};
  const lexeme number = lex(text, mark.end);
  if (!number.is(piece::number) || mark.breaks + number.breaks != 0) return {};
  if (slash ? mark.gap > 1 || number.gap > 1 : mark.gap + number.gap != 0) return {};
  return {mark.kind, mark.is(piece::dash) && mark.end - mark.begin == 1, number};
}

/// The year that a number after a month begins with: `2004`, or the `2003` of `20035/2004`, where the next month and
/// year were glued on.
constexpr year_found year_within(std::string_view text, const joined_number& joined) {
  const lexeme& t = joined.number;
  if (is_year(t)) return {t.value, t.end};
  if (!t.number_of(5, 6)) return {};
  const joined_number next = joined_after(text, t.end);
  const int unit = t.digits == 5 ? 10 : 100;
  const int year = t.value / unit, month = t.value % unit;
  if (!next || next.separator != joined.separator || !is_year(next.number)) return {};
  if (year < 1900 || year > 2099 || !is_month(month)) return {};
  return {year, t.begin + 4};
}

/// Three numbers with one separator, the year last: 27/12/1994, 27.12.1994, 6/1/11.
constexpr part day_month_year(part p, int a, int b, const year_found& year, piece separator, day_order order) {
  p.shape = form::day;
  p.year = year.year;
  p.end = year.end;
  p.short_year = year.is_short;
  const bool may_be_month_first = a <= 12 && b <= 31, may_be_day_first = b <= 12 && a <= 31;
  bool month_first = may_be_month_first && !may_be_day_first;
  if (may_be_month_first && may_be_day_first && a != b && separator != piece::dot) {
    if (order == day_order::unknown) p.shape = form::either;
    month_first = order != day_order::day_first;
  } else if (a != b && separator != piece::dot) {
    p.order = month_first ? day_order::month_first : day_order::day_first;
  }
  p.month = month_first ? a : b;
  p.day = month_first ? b : a;
  return settled(p);
}

/// What follows a year that is glued to one or two more numbers: 2019-09-01, 2019.09, 2012 / 9, 2019/20, 2015–19.
///
/// Of two numbers, the second is
/// - after a dot, a month or nothing (2000.50 is no date);
/// - next year's last digits, if it fits: 2009-10 and 2002-03 are academic years, unless their range says otherwise;
/// - a month if it can be one, but after a dash that is no hyphen rather a later year: 2007–09;
/// - a later year (2007-13), else an EDTF season or quarter (2023-21), else a month that does not exist (2019-13).
constexpr part after_year(std::string_view text, part p, const joined_number& second) {
  const lexeme& number = second.number;
  const joined_number third = joined_after(text, number.end);
  if (third && third.separator == second.separator && third.number.number_of(1, 2) && number.digits <= 2) {
    p.shape = form::day;
    p.month = number.value;
    p.day = third.number.value;
    p.end = third.number.end;
    return settled(p);
  }
  const int next = number.value, last = p.year % (number.digits == 1 ? 10 : 100);
  const bool dash = second.separator == piece::dash, dot = second.separator == piece::dot;
  if (number.digits > 2) return p;
  p.end = number.end;
  p.shape = form::month;
  p.month = next;
  if (third && third.separator == piece::slash && second.hyphen && is_year(third.number) && number.digits == 2) {
    p.end = third.number.end;  // 1999-12/1999: the dash or the slash may be the range
    p.trouble = problem::ambiguous;
    const lexeme fourth = lex(text, p.end);
    if (!(fourth.is(piece::dash) && fourth.glued())) return p;
    p.end = number.end;
    p.trouble = problem::none;
  }
  if (dot || next == 0) {
    if (next == 0 && (last + 1) % 100 != 0) p.trouble = problem::no_such_month;
    if (dot || p.trouble != problem::none) return settled(p);
  }
  if (next == (last + 1) % (number.digits == 1 ? 10 : 100)) {
    p.shape = form::academic;
    p.month = 0;
    p.other = next;
    p.slashed = !dash;
    return p;
  }
  const bool later = next > last && number.digits == 2;
  if (later && (next > 12 || (dash && !second.hyphen))) {
    p.shape = form::years;
    p.month = 0;
    p.other = p.year / 100 * 100 + next;
  }
  return settled(p);
}

/// "29.06-25.08.1977", "1.1 2010-30.5 2011": a day and a month whose year stands behind the range, or behind a blank;
/// false where they are neither.
constexpr part day_and_month(std::string_view text, const lexeme& day, const joined_number& month) {
  if (month.separator != piece::dot || !is_month(month.number.value) || day.value < 1 || day.value > 31) return {};
  part p{form::loose, day.begin, month.number.end};
  p.month = month.number.value;
  p.day = day.value;
  lexeme next = lex(text, p.end);
  if (next.is(piece::dot) && next.glued()) next = lex(text, next.end);
  if (is_year(next) && next.gap == 1 && next.breaks == 0) {
    const bool closes = day.begin > 0 && (text[day.begin - 1] == '-' || text.substr(0, day.begin).ends_with("–"));
    if (!closes && !lex(text, next.end).is(piece::dash)) return {};
    p.shape = form::day;
    p.year = next.value;
    p.end = next.end;
    return settled(p);
  }
  if (!next.is(piece::dash)) return {};
  const lexeme other = lex(text, next.end);
  const joined_number then = joined_after(text, other.end);
  if (!other.number_of(1, 2) || then.separator != piece::dot) return {};
  const joined_number year = joined_after(text, then.number.end);
  const bool whole = is_month(then.number.value) && year.separator == piece::dot &&
                     (is_year(year.number) || year.number.number_of(2, 2));
  return whole ? settled(p) : part{};
}

/// "2. 3. 2015": a day, a month and a year with blanks behind the dots, as German and Slavic languages write them; a
/// part without a shape where they are not.
constexpr part spaced_day(std::string_view text, const lexeme& day) {
  part p{form::none, day.begin, day.end};
  const auto behind_dot = [&](std::size_t at) {
    const lexeme dot = lex(text, at);
    const lexeme next = dot.is(piece::dot) && dot.glued() ? lex(text, dot.end) : lexeme{};
    return next.gap == 1 && next.breaks == 0 ? next : lexeme{};
  };
  const lexeme month = behind_dot(day.end);
  if (!month.number_of(1, 2) || !is_month(month.value) || day.value < 1 || day.value > 31) return p;
  const lexeme year = behind_dot(month.end);
  if (!is_year(year)) return p;
  p.shape = form::day;
  p.day = day.value, p.month = month.value, p.year = year.value;
  p.end = year.end;
  return settled(p);
}

/// A part that begins with one or two digits and is all digits: 09/2019, 27/12/1994, 07/12.
constexpr part from_small_number(std::string_view text, const lexeme& first, day_order order) {
  part p{form::none, first.begin, first.end};
  const joined_number second = joined_after(text, first.end);
  if (!second) return spaced_day(text, first);
  const int a = first.value, b = second.number.value;
  if (const year_found year = year_within(text, second)) {
    p.shape = form::month;
    p.month = a;
    p.year = year.year;
    p.end = year.end;
    // 13/2019 is a slip, 13-2019 and 13.2019 are something else.
    if (!is_month(a) && second.separator != piece::slash) p.shape = form::none;
    if (a == 0) p.trouble = problem::no_such_month;
    return settled(p);
  }
  if (second.number.digits > 2) return p;
  if (const part of_other_year = day_and_month(text, first, second)) return of_other_year;
  const joined_number third = joined_after(text, second.number.end);
  if (third && third.separator == second.separator) {
    year_found year = year_within(text, third);
    if (!year && third.number.number_of(2, 2)) year = {full_year(third.number.value), third.number.end, true};
    if (!year) return p;
    if (year.is_short && a > 31) {  // 99/12/31
      p.shape = form::day;
      p.year = full_year(a);
      p.month = b;
      p.day = third.number.value;
      p.end = year.end;
      return settled(p);
    }
    return day_month_year(p, a, b, year, second.separator, order);
  }
  if (second.separator == piece::dash && third.separator == piece::slash && is_month(a) && a < b && is_month(b) &&
      is_year(third.number)) {  // 08-12/2018
    p.shape = form::half;
    p.month = a;
    p.other = b;
    p.year = third.number.value;
    p.end = third.number.end;
    return p;
  }
  if (second.separator == piece::dash || !second.number.number_of(2, 2) || !is_month(a)) return p;
  if (second.separator == piece::dot && first.digits != 2) return p;
  p.shape = b > 31 ? form::month : form::pair;
  p.month = a;
  p.other = b;
  p.end = second.number.end;
  if (b > 31) p.year = full_year(b);
  p.short_year = true;
  return p;
}

/// Eight digits: 20190901, or two years without their dash (20042006).
constexpr part from_eight_digits(const lexeme& t) {
  part p{form::none, t.begin, t.end};
  const int first = t.value / 10000, second = t.value % 10000;
  if (first < 1900 || first > 2099) return p;
  p.year = first;
  if (second >= first && second <= 2099) {
    p.shape = form::years;
    p.other = second;
  } else if (days_in(first, second / 100) >= second % 100 && second % 100 > 0) {
    p.shape = form::day;
    p.month = second / 100;
    p.day = second % 100;
  }
  return p;
}

}  // namespace vitae::dates
