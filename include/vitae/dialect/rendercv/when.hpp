// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vitae/dialect/rendercv/loose.hpp>
#include <vitae/dialect/sayable_date.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/named.hpp>
#include <vitae/leaf/dates/periods.hpp>
#include <vitae/leaf/period.hpp>

/// RenderCV's dates: `start_date` and `end_date` are YYYY, YYYY-MM or YYYY-MM-DD (and the end `present`), in this
/// order; `date` is such a date or any text.
namespace vitae::rendercv {

/// Whether a date can be said to the letter as YYYY, YYYY-MM or YYYY-MM-DD.
constexpr bool is_plain(const std::optional<date>& when) { return when && sayable_date(when) == when; }

/// A date for `date`: plain, or as prose says it ("Fall 2021").
inline date_text text_of(const std::optional<date>& when) {
  date_text made;
  if (is_plain(when))
    dates::edtf::write(made.text, *when);
  else if (when)
    dates::named::write(made.text, *when);
  return made;
}

inline std::optional<date> date_of(const date_text& said) {
  const auto read = dates::any::read(said.text);
  return read ? read.value : std::nullopt;
}

/// From when to when an entry lasts. Beside a `date`, RenderCV looks at nothing else; a start without an end goes on.
template <class Entry>
period period_of(const Entry& entry) {
  if (!entry.date.text.empty()) {
    const auto read = read_period<dates::any>(entry.date.text);
    return read ? *read : period{};
  }
  const auto start = date_of(entry.start_date), end = date_of(entry.end_date);
  return {start, start && entry.end_date.text.empty() ? date::present() : end};
}

/// Sets the dates of an entry: a range whose ends are plain dates in order, an end alone, a single date; any other
/// period as text.
template <class Entry>
void set_period(Entry& entry, const period& when) {
  const auto& [start, end] = when;
  const bool ends = is_plain(end) || (end && end->is_present());
  if (start == end) {
    entry.date = text_of(start);
  } else if (ends && (!start || (is_plain(start) && start->earliest() <= end->earliest()))) {
    if (start) entry.start_date = {text_of(start)};
    entry.end_date = {end->is_present() ? date_text{"present"} : text_of(end)};
  } else {
    write_period<dates::named>(entry.date.text, when);
  }
}

/// What stands for a date in an entry and is none: it is kept as a highlight.
template <class Entry>
std::string unread_date(const Entry& entry) {
  const std::string& text = entry.date.text;
  if (!text.empty()) return read_period<dates::any>(text) ? std::string() : text;
  std::string unread;
  for (const date_text* one : {&entry.start_date, &entry.end_date})
    if (!one->text.empty() && !date_of(*one)) unread.append(unread.empty() ? "" : " – ").append(one->text);
  return unread;
}

}  // namespace vitae::rendercv
