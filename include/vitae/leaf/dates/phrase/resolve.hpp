// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vitae/leaf/dates/date_value.hpp>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/leaf/dates/phrase/part.hpp>

/// What the ends of a phrase mean together: each end may lend the other its year, or show which way it is written.
namespace vitae::dates {

/// A period, or what is wrong with it and a better date to offer.
struct resolved {
  period when{};
  problem trouble = problem::none;
  date better{};
};

constexpr date marked_as(const part& p, date plain) {
  return plain.approximate(p.approximate).uncertain(p.uncertain).expected(p.expected);
}

/// The first date that a settled part speaks of.
constexpr date first_of(const part& p) {
  const bool whole = p.shape != form::decade;
  const date plain = whole ? date::of(p.year, p.month, p.day) : date::within(p.year, p.unspecified);
  return marked_as(p, plain);
}

/// The last date that a settled part speaks of.
constexpr date last_of(const part& p) {
  switch (p.shape) {
    case form::academic:
      return marked_as(p, date::of(p.year + 1));
    case form::years:
      return marked_as(p, date::of(p.other));
    case form::half:
      return marked_as(p, date::of(p.year, p.other));
    case form::days:
      return marked_as(p, date::of(p.year, p.month, p.other));
    default:
      return first_of(p);
  }
}

/// The date to offer for one that cannot be.
constexpr date better_than(const part& p) {
  if (p.trouble == problem::no_such_day) {
    return p.day == 0 ? date::of(p.year, p.month) : date::of(p.year, p.month, days_in(p.year, p.month));
  }
  if (p.shape == form::either) return date::of(p.year, p.month, p.day);
  if (p.trouble != problem::no_such_month) return {};
  if (p.day != 0) return date::of(p.year, p.day, p.month);
  return p.month == 0 ? date::of(p.year) : p.month == 13 ? date::of(p.year, 12) : date{};
}

/// The problem a part has when nothing next to it helps.
constexpr problem trouble_alone(const part& p) {
  if (p.trouble != problem::none) return p.trouble;
  switch (p.shape) {
    case form::none:
      return problem::unreadable;
    case form::loose:
      return problem::no_year;
    case form::month_number:
    case form::pair:
      return problem::ambiguous;
    case form::either:
      return problem::ambiguous_day;
    default:
      return problem::none;
  }
}

constexpr resolved resolve(const part& p) {
  if (const problem trouble = trouble_alone(p); trouble != problem::none) return {{}, trouble, better_than(p)};
  return {{first_of(p), last_of(p)}};
}

/// "May 11" and "07/12" next to an end that is no day: a month and a year of two digits.
constexpr part with_short_year(part p) {
  if (p.shape != form::month_number && p.shape != form::pair) return p;
  p.year = full_year(p.other);
  p.shape = form::month;
  p.short_year = true;
  return settled(p);
}

/// "May 11" next to a day with its year: a day too.
constexpr part as_loose_day(part p) {
  if (p.shape != form::month_number) return p;
  p.day = p.other;
  p.shape = form::loose;
  return settled(p);
}

/// 2009-10 next to 2011-06 or to the present: a month.
constexpr part with_month(part p) {
  if (p.shape != form::academic || !is_month(p.other)) return p;
  p.month = p.other;
  p.shape = form::month;
  return p;
}

/// 6/1/2011 next to a date that shows which comes first.
constexpr part in_order(part p, day_order order) {
  if (p.shape != form::either || order == day_order::unknown) return p;
  p.shape = form::day;
  if (order == day_order::day_first) {
    const int day = p.month;
    p.month = p.day;
    p.day = day;
  }
  return settled(p);
}

/// Seasons and quarters among the months, so that it shows whether one end lies in the year before the other's.
constexpr int place_in_year(const part& p) {
  const int month = is_season(p.month)    ? 3 * (p.month - spring + 1)
                    : is_quarter(p.month) ? 3 * (p.month - first_quarter) + 1
                                          : p.month;
  return month * 32 + p.day;
}

/// The year of the other end, or the one before or after it: "December-January 2006", "2021 Nov-Feb".
constexpr part with_year_of(part p, const part& other, bool p_is_first) {
  if (p.shape != form::loose || !other.has_year() || other.month == 0) return p;
  const int mine = place_in_year(p), its = place_in_year(other);
  p.year = p_is_first ? other.year - (mine > its ? 1 : 0) : other.year + (mine < its ? 1 : 0);
  p.shape = p.day != 0 ? form::day : form::month;
  return settled(p);
}

/// What a start says when it goes on to the present, or to an end nobody knows.
constexpr part as_open_start(part p) { return with_month(with_short_year(p)); }

/// What two ends of a range say together.
constexpr resolved resolve(part left, part right) {
  const bool both_academic = left.shape == form::academic && right.shape == form::academic;
  if (both_academic ? !left.slashed && !right.slashed && is_month(left.other) && is_month(right.other)
                    : right.shape != form::years) {
    left = with_month(left);
    right = with_month(right);
  }
  left = in_order(left, right.order);
  right = in_order(right, left.order);
  if (right.shape == form::day || right.shape == form::days) left = as_loose_day(left);
  if (left.shape == form::day || left.shape == form::days) right = as_loose_day(right);
  if (left.has_year() || left.shape == form::pair || left.shape == form::month_number) right = with_short_year(right);
  if (right.has_year()) left = with_short_year(left);
  if (left.shape == form::month_number) left = as_loose_day(left);
  left = with_year_of(left, right, true);
  right = with_year_of(right, left, false);
  for (const part* end : {&left, &right}) {
    if (const problem trouble = trouble_alone(*end); trouble != problem::none) return {{}, trouble, better_than(*end)};
  }
  return {{first_of(left), last_of(right)}};
}

}  // namespace vitae::dates
