// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <limits>
#include <vitae/leaf/dates/calendar.hpp>

namespace vitae {

/// A date as a résumé knows it: a year, a year and month, a day, a season or a quarter, a decade, or `present`.
///
///     date::of(2019)   date::of(2019, 9)   date::of(2019, 9, 1)   date::of(2021, dates::autumn)   date::present()
///
/// Precision is a fact: what was not said is not there, and no January is ever invented. A date may be marked
/// approximate ("about 2019"), uncertain ("2019?") and expected ("expected May 2025"). Six bytes, trivially copyable.
class date {
 public:
  /// The blank date, which says nothing. Schemas hold `std::optional<date>` instead.
  constexpr date() = default;

  /// Whether the calendar has it: year 0 to 9999; month 0 (unsaid), 1 to 12, 21 to 24 or 33 to 36; day 0 (unsaid)
  /// to 31.
  static constexpr bool exists(int year, int month = 0, int day = 0) {
    if (year < 0 || year > 9999) return false;
    if (day != 0) return day > 0 && day <= dates::days_in(year, month);
    return month == 0 || dates::is_month(month) || dates::is_season(month) || dates::is_quarter(month);
  }

  /// A year, month (or season, or quarter) or day; blank unless it `exists`.
  static constexpr date of(int year, int month = 0, int day = 0) {
    date made;
    if (!exists(year, month, day)) return made;
    made.year_ = static_cast<std::int16_t>(year);
    made.month_ = static_cast<std::uint8_t>(month);
    made.day_ = static_cast<std::uint8_t>(day);
    return made;
  }

  /// A decade or a century whose last `digits` (1 or 2) digits are unspecified: `within(1990, 1)` is EDTF's `199X`.
  static constexpr date within(int year, int digits) {
    const int unit = digits == 1 ? 10 : 100;
    if (digits < 1 || digits > 2) return {};
    date made = of(year - year % unit);
    if (!made.is_blank()) made.unspecified_ = static_cast<std::uint8_t>(digits);
    return made;
  }

  /// The open end of what still goes on.
  static constexpr date present() {
    date made;
    made.marks_ = here_and_now;
    return made;
  }

  constexpr date approximate(bool is = true) const { return marked(about, is); }
  constexpr date uncertain(bool is = true) const { return marked(doubted, is); }
  constexpr date expected(bool is = true) const { return marked(hoped, is); }

  constexpr bool is_blank() const { return year_ < 0 && !is_present(); }
  constexpr bool is_present() const { return (marks_ & here_and_now) != 0; }
  constexpr bool is_approximate() const { return (marks_ & about) != 0; }
  constexpr bool is_uncertain() const { return (marks_ & doubted) != 0; }
  constexpr bool is_expected() const { return (marks_ & hoped) != 0; }

  /// 0 to 9999, the first year of a decade or century; -1 for `present` and a blank.
  constexpr int year() const { return year_; }
  /// 1 to 12, a season 21 to 24 or a quarter 33 to 36; 0 when unsaid.
  constexpr int month() const { return month_; }
  /// 1 to 31; 0 when unsaid.
  constexpr int day() const { return day_; }
  /// How many of the year's last digits are unspecified: 1 for 199X, 2 for 19XX, else 0.
  constexpr int unspecified_digits() const { return unspecified_; }

  /// The first day it may mean, as days since 1970-01-01. `present` lies after every day; a blank may mean any.
  constexpr int earliest() const {
    if (year_ < 0) return is_present() ? std::numeric_limits<int>::max() : std::numeric_limits<int>::min();
    return dates::day_number(year_, dates::months_of(month_).first, day_ != 0 ? day_ : 1);
  }

  /// The last day it may mean, as days since 1970-01-01.
  constexpr int latest() const {
    if (year_ < 0) return std::numeric_limits<int>::max();
    if (day_ != 0) return earliest();
    const int unsaid = unspecified_ == 0 ? 0 : unspecified_ == 1 ? 9 : 99;
    const int last = dates::months_of(month_).last;
    const int year = year_ + unsaid + (last > 12 ? 1 : 0), month = last > 12 ? last - 12 : last;
    return dates::day_number(year, month, dates::days_in(year, month));
  }

  friend constexpr bool operator==(const date&, const date&) = default;

 private:
  enum mark : std::uint8_t { about = 1, doubted = 2, hoped = 4, here_and_now = 8 };

  constexpr date marked(mark which, bool is) const {
    date copy = *this;
    if (year_ < 0) return copy;  // there is no approximate present
    copy.marks_ = static_cast<std::uint8_t>(is ? marks_ | which : marks_ & ~which);
    return copy;
  }

  std::int16_t year_ = -1;
  std::uint8_t month_ = 0, day_ = 0, unspecified_ = 0, marks_ = 0;
};

/// Whether `a` begins before `b`, or with it and ends first. Dates of different precision have no natural order, so
/// there is no `operator<`.
constexpr bool earlier(const date& a, const date& b) {
  return a.earliest() != b.earliest() ? a.earliest() < b.earliest() : a.latest() < b.latest();
}

/// Whether both may be said of one day: "2020" and "2020-03" do not conflict, "2020-03" and "2020-04" do.
constexpr bool compatible(const date& a, const date& b) {
  return a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

}  // namespace vitae
