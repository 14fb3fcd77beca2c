// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/fact.hpp>

/// Dates as publication lines print them; `date` leaves read their text later.
namespace vitae::wild_text::citing::dates {

/// A year from 1400 to 2100, with a letter after it or not ("1991a").
inline int year_at(const token_view& line, std::size_t i) {
  if (i >= line.size()) return 0;
  std::string_view word = line.word(i);
  if (line[i].is(token_kind::word) && word.size() == 5 && line[i].digits == 4) word = word.substr(0, 4);
  if (word.size() != 4) return 0;
  int year = 0;
  for (const char c : word) {
    if (!is_digit(static_cast<unsigned char>(c))) return 0;
    year = year * 10 + (c - '0');
  }
  return year >= 1400 && year <= 2100 ? year : 0;
}

inline bool day_at(const token_view& line, std::size_t i) {
  if (i >= line.size()) return false;
  const int value = line.value(i);
  if (value >= 1 && value <= 31) return true;
  return line[i].is(token_kind::word) && line[i].digits >= 1 && line[i].digits <= 2 && line[i].letters == 2 &&
         line[i].size() <= 4;
}

/// "January–February": two months in one word?
inline bool is_month_pair(std::string_view word) {
  if (word.size() < 7) return false;
  for (const std::string_view joint : {std::string_view("-"), std::string_view("\xE2\x80\x93")}) {
    const std::size_t at = word.find(joint);
    if (at == word.npos) continue;
    return ((classes_of(word.substr(0, at)) & classes_of(word.substr(at + joint.size()))) & month_word) != 0;
  }
  return false;
}

inline bool month_at(const token_view& line, std::size_t i) {
  return i < line.size() && line[i].is(token_kind::word) && (line[i].has(month_word) || is_month_pair(line.word(i)));
}

/// The token after "25", "25-26", "25th"; `i` when there is no day.
inline std::size_t after_days(const token_view& line, std::size_t i) {
  if (!day_at(line, i)) return i;
  if (line.is(i + 1, token_kind::hyphen) && day_at(line, i + 2)) return i + 3;
  return i + 1;
}

/// The token after "May", "Sept.", "July / August", "March - December".
inline std::size_t after_months(const token_view& line, std::size_t i) {
  std::size_t at = i;
  while (month_at(line, at) && at < i + 6) {
    const bool full = line[at].letters > 4 || line.says_one(at, "may june july mai juin juni juli");
    at = full ? at + 1 : line.skip(at + 1, token_kind::period);  // "Hugo May. 2020." ends a name
    const bool more = line.is(at, token_kind::slash) || line.is(at, token_kind::hyphen) ||
                      line.is(at, token_kind::dash) || line.says(at, "and") || line.says(at, "&");
    if (!more || !month_at(line, at + 1)) break;
    ++at;
  }
  return at;
}

/// The token after a year, "1999/2000", "2019–2020"; `i` when there is none.
inline std::size_t after_year(const token_view& line, std::size_t i) {
  if (year_at(line, i) == 0) return i;
  const bool joined = line.is(i + 1, token_kind::slash) || line.is(i + 1, token_kind::hyphen);
  if (joined && i + 2 < line.size() && !line[i + 2].space) {
    const int next = line.value(i + 2);
    const bool both_long = year_at(line, i + 2) != 0 && line.is(i + 1, token_kind::slash);
    if (both_long || (line[i + 2].size() == 2 && next > 0)) return i + 3;
  }
  return i + 1;
}

/// The token after "2019-09-01", as ISO 8601 writes a day; `i` when there is none.
inline std::size_t after_iso_day(const token_view& line, std::size_t i) {
  const bool parted = line.is(i + 1, token_kind::hyphen) && line.is(i + 3, token_kind::hyphen);
  const bool month = line.value(i + 2) >= 1 && line.value(i + 2) <= 12;
  return year_at(line, i) != 0 && parted && month && day_at(line, i + 4) ? i + 5 : i;
}

/// The token after a date that starts at `i`, and whether it has a year and more than a year.
struct extent_of_date {
  std::size_t end;
  bool has_year, has_month;
};

inline extent_of_date after_date(const token_view& line, std::size_t i) {
  std::size_t at = line.is(i, token_kind::apostrophe) && year_at(line, i + 1) != 0 ? i + 1 : i;
  if (const std::size_t day = after_iso_day(line, at); day != at) return {day, true, true};
  if (year_at(line, at) != 0) {
    std::size_t end = after_year(line, at);
    if (line.is(end, token_kind::hyphen) && line.value(end + 1) >= 1 && line.value(end + 1) <= 12) {
      return {end + 2, true, true};  // ISO 8601: 2019-09
    }
    std::size_t more = line.skip(end, token_kind::comma);
    const std::size_t days = after_days(line, more);
    const std::size_t months = after_months(line, days);
    if (months != days) {
      const std::size_t last = days == more ? after_days(line, line.skip(months, token_kind::comma)) : months;
      const bool days_follow = days == more && last != line.skip(months, token_kind::comma);
      return {days_follow && !line.is(last, token_kind::paren_open) ? last : months, true, true};
    }
    return {end, true, false};
  }
  const std::size_t days = after_days(line, at);
  std::size_t end = after_months(line, line.says(days, "of") ? days + 1 : days);
  if (end == days) return {i, false, false};
  if (days == at) {
    const std::size_t later = after_days(line, end);
    const bool is_day = later != end && !line.is(later, token_kind::colon) && !line.is(later, token_kind::paren_open);
    if (is_day) end = later;
  }
  std::size_t year = line.skip(end, token_kind::comma);
  if (line.is(year, token_kind::apostrophe)) ++year;
  const std::size_t last = after_year(line, year);
  if (last != year) return {last, true, true};
  return {end, false, true};
}

}  // namespace vitae::wild_text::citing::dates
