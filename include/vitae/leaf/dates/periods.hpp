// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

namespace dates {

/// A style with a spelling of its own for periods: `reading<period> read_period(text)`, `write_period(out, period)`.
template <class Style>
concept reads_periods = requires(std::string_view text) {
  Style::read_period(text);
};

template <class Style>
concept writes_periods = requires(std::string& out, const period& value) {
  Style::write_period(out, value);
};

inline constexpr std::string_view en_dash = " – ";

}  // namespace dates

/// Appends a period in a style: "Sep 2018 – Present", "2017 – ?" for an unknown end, "until 1985" for no start, and the
/// date alone when the period starts and ends with it. A period of nothing appends nothing.
template <class Style>
constexpr void write_period(std::string& out, const period& value) {
  if constexpr (dates::writes_periods<Style>) {
    Style::write_period(out, value);
  } else {
    if (!value.start && value.end) out += "until ";
    if (value.start) Style::write(out, *value.start);
    if (value.start && value.start != value.end) out += dates::en_dash;
    if (value.end && value.start != value.end) Style::write(out, *value.end);
    if (value.start && !value.end) out += '?';
  }
}

/// Reads a period in a style, and whatever `write_period` wrote in it: any style that can read and write a date has its
/// periods for nothing.
template <class Style>
constexpr reading<period> read_period(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return period{};
  if constexpr (dates::reads_periods<Style>) {
    if (reading<period> own = Style::read_period(text)) return own;
  }
  constexpr std::string_view until = "until ";
  const std::size_t dash = text.find(dates::en_dash);
  if (dash == std::string_view::npos) {
    const bool open = text.starts_with(until);
    const reading<date> one = Style::read(open ? text.substr(until.size()) : text);
    if (!one) return *one.doubt;
    return open ? period{std::nullopt, *one} : during(*one);
  }
  const std::string_view last = text.substr(dash + dates::en_dash.size());
  const reading<date> start = Style::read(text.substr(0, dash));
  if (!start) return *start.doubt;
  if (last == "?") return period{*start, std::nullopt};
  const reading<date> end = Style::read(last);
  if (!end) return *end.doubt;
  return period{*start, *end};
}

}  // namespace vitae
