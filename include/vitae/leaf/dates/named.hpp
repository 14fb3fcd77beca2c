// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/leaf/dates/whole.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::dates {

/// English words, the style of prose: "Sep 2019", "1 Sep 2019", "Fall 2021", "Q3 2021", "ca. 2019", "1984?", "199X",
/// "expected May 2025", "Present". Reads every form that `any` reads.
struct named : answers<axes::dates> {
  static constexpr reading<date> read(std::string_view text) {
    return whole::read_date(text, prose::day_style::named, day_order::unknown);
  }
  static constexpr void write(std::string& out, const date& value) {
    prose::write(out, value, prose::day_style::named);
  }
  static constexpr reading<period> read_period(std::string_view text) {
    return whole::read_period(text, day_order::unknown);
  }
};

}  // namespace vitae::dates
