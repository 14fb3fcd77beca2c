// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <vitae/leaf/dates/date_value.hpp>

namespace vitae {

/// From when to when, both ends included: a plain record, `{"start": "2018-09", "end": "present"}` in JSON.
///
/// - What still goes on ends with `date::present()`; an `end` that is not there is unknown ("2017-?").
/// - What has no start was said to have none, or an unknown one ("until 1985"): EDTF's `../1985`.
/// - What happened within one date starts and ends with it: "Summer 2019" is 2019-22 twice. So a period says of each
///   end what the text said of it, and one date needs no third shape.
struct period {
  std::optional<date> start, end;

  friend constexpr bool operator==(const period&, const period&) = default;
};

/// The period of one date: it starts and ends with it.
constexpr period during(const date& when) { return {when, when}; }

/// Whether the end may lie on or after the start. An end that is not there contradicts nothing.
constexpr bool period_in_order(const period& when) {
  return !when.start || !when.end || when.start->earliest() <= when.end->latest();
}

/// Whether both may be said of one stretch of time: each end is compatible, or unsaid on one side.
constexpr bool compatible(const period& a, const period& b) {
  return (!a.start || !b.start || compatible(*a.start, *b.start)) && (!a.end || !b.end || compatible(*a.end, *b.end));
}

}  // namespace vitae
