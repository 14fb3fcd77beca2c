// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <vitae/dialect/sayable_date.hpp>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/period.hpp>

namespace vitae::jsonresume {

/// From when to when an entry lasts. One with a start and no end still goes on: that is how JSON Resume says it, since
/// its dates have no word for the present.
constexpr period period_of(const std::optional<date>& start, const std::optional<date>& end) {
  if (start && !end) return {start, date::present()};
  return {start, end};
}

/// Sets the two dates of an entry.
template <class Entry>
constexpr void set_dates(Entry& entry, const period& when) {
  entry.startDate = sayable_date(when.start);
  entry.endDate = sayable_date(when.end);
}

}  // namespace vitae::jsonresume
