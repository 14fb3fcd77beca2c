// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/leaf/dates/whole.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::dates {

/// A style that reads every form, knows which of day and month comes first, and writes days as three numbers.
template <day_order Order>
struct ordered : answers<axes::dates> {
  static constexpr prose::day_style style =
      Order == day_order::month_first ? prose::day_style::month_first : prose::day_style::day_first;

  static constexpr reading<date> read(std::string_view text) { return whole::read_date(text, style, Order); }
  static constexpr void write(std::string& out, const date& value) { prose::write(out, value, style); }
  static constexpr reading<period> read_period(std::string_view text) { return whole::read_period(text, Order); }
};

/// Month first: 6/1/2011 is the 1st of June. What is no day is spelled as `named` does.
struct american : ordered<day_order::month_first> {};

/// Day first: 6/1/2011 is the 6th of January. What is no day is spelled as `named` does.
struct european : ordered<day_order::day_first> {};

}  // namespace vitae::dates
