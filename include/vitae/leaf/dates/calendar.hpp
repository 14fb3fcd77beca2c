// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>

/// Spellings of dates: the styles (`edtf`, `named`, `american`, `european`, `any`), and how dates are found in text.
namespace vitae::dates {

/// Codes that may stand where a month stands (ISO 8601-2:2019, 4.8): seasons 21 to 24, quarters of a year 33 to 36.
inline constexpr int spring = 21, summer = 22, autumn = 23, winter = 24, first_quarter = 33, last_quarter = 36;

constexpr bool is_month(int code) { return code >= 1 && code <= 12; }
constexpr bool is_season(int code) { return code >= spring && code <= winter; }
constexpr bool is_quarter(int code) { return code >= first_quarter && code <= last_quarter; }

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// The days of a month (1 to 12) in the proleptic Gregorian calendar; 0 for any other code.
constexpr int days_in(int year, int month) {
  constexpr std::int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return !is_month(month) ? 0 : month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/// Days from 1970-01-01 to a day of the proleptic Gregorian calendar; negative before it.
constexpr int day_number(int year, int month, int day) {
  // Counting years from March puts the leap day last, so that the months before it need no case.
  const int y = month <= 2 ? year - 1 : year;
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

/// The months, first and last, which a month, season or quarter may mean; months after 12 lie in the next year.
struct month_window {
  int first, last;
};

/// Seasons are wide, for a "Spring" is a term at one place and the weather at another: no date of an honest CV should
/// contradict its own season. Winter is the one that starts the year or the one that ends it.
constexpr month_window months_of(int code) {
  if (is_month(code)) return {code, code};
  if (is_quarter(code)) return {3 * (code - first_quarter) + 1, 3 * (code - first_quarter) + 3};
  constexpr month_window seasons[] = {{1, 6}, {5, 9}, {8, 12}, {1, 15}};
  return is_season(code) ? seasons[code - spring] : month_window{1, 12};
}

}  // namespace vitae::dates
