// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <vitae/leaf/date.hpp>

namespace vitae {

/// The nearest date at most as exact that ISO 8601 can say, which most schemas ask for: a year, a year and month or a
/// day, from 1000 to 2999. Of a season or a quarter its year, of "about 2019" and "2025 expected" the plain date;
/// nothing of `present` and of a decade.
constexpr std::optional<date> sayable_date(const std::optional<date>& when) {
  if (!when || when->year() < 1000 || when->year() > 2999 || when->unspecified_digits() > 0) return std::nullopt;
  const bool has_month = when->month() <= 12;
  return date::of(when->year(), has_month ? when->month() : 0, has_month ? when->day() : 0);
}

}  // namespace vitae
