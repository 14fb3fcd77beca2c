// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/date_value.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/named.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/reading.hpp>

namespace vitae {

/// A date is text, spelled as the policy on the axis `dates` answers: `parse<T, json, dates::american>(text)`.
template <>
struct codec<date> {
  using axis = axes::dates;
  static constexpr std::string_view expects = "a date such as 2019-09, Sep 2019, Fall 2021 or present";
  static constexpr look appearance = look::date;
  using reads_unsaid = dates::any;
  using writes_unsaid = dates::edtf;
  using writes_unsaid_in_prose = dates::named;

  template <class Style>
  static constexpr reading<date> read(std::string_view text, Style) {
    return Style::read(text);
  }

  template <class Style>
  static constexpr void write(std::string& out, const date& value, Style) {
    Style::write(out, value);
  }
};

}  // namespace vitae
