// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/period.hpp>

/// The dates of JSON Resume: a year, a year and month or a day, from 1000 to 2999.
namespace vitae::jsonresume {

/// The nearest date at most as exact that JSON Resume can say: of a season or a quarter its year, of "about 2019" and
/// "2025 expected" the plain date; nothing of `present` and of a decade.
constexpr std::optional<date> sayable(const std::optional<date>& when) {
  if (!when || when->year() < 1000 || when->year() > 2999 || when->unspecified_digits() > 0) return std::nullopt;
  const bool has_month = when->month() <= 12;
  return date::of(when->year(), has_month ? when->month() : 0, has_month ? when->day() : 0);
}

/// From when to when an entry lasts. One with a start and no end still goes on: that is how JSON Resume says it, since
/// its dates have no word for the present.
constexpr period period_of(const std::optional<date>& start, const std::optional<date>& end) {
  if (start && !end) return {start, date::present()};
  return {start, end};
}

/// Sets the two dates of an entry.
template <class Entry>
constexpr void set_dates(Entry& entry, const period& when) {
  entry.startDate = sayable(when.start);
  entry.endDate = sayable(when.end);
}

}  // namespace vitae::jsonresume
