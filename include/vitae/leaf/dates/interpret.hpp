// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/leaf/dates/whole.hpp>
#include <vitae/shape/reading.hpp>

namespace vitae {

/// What `interpret_dates` made of a line.
struct dates_reading {
  enum class meaning : std::uint8_t { none, single, period, list, ambiguous, invalid };

  meaning kind = meaning::none;
  std::optional<date> single;          ///< when it is one date
  vitae::period when;                  ///< when it is one date or a period
  std::vector<date> list;              ///< when it is a list
  std::optional<fault> why;            ///< when it is ambiguous, invalid or none
  bool exchangeable = false;           ///< ambiguous, as day and month may change places
  std::size_t offset = 0, length = 0;  ///< the bytes of the line that say so
};

namespace dates {

/// The steps of `interpret_dates`.
namespace interpreting {

using meaning = dates_reading::meaning;

inline dates_reading of_period(const period& when) {
  dates_reading got;
  got.when = when;
  got.kind = meaning::period;
  if (when.start && when.start == when.end) {
    got.kind = meaning::single;
    got.single = when.start;
  }
  return got;
}

inline dates_reading of_trouble(problem trouble, std::string_view text, const date& better) {
  dates_reading got;
  got.why = whole::fault_with(trouble, text, better);
  got.exchangeable = trouble == problem::ambiguous_day;
  if (trouble == problem::ambiguous || trouble == problem::ambiguous_day) got.kind = meaning::ambiguous;
  if (trouble == problem::no_such_day || trouble == problem::no_such_month) got.kind = meaning::invalid;
  return got;
}

inline dates_reading of_list(std::vector<date> list) {
  dates_reading got;
  got.list = std::move(list);
  got.kind = meaning::list;
  return got;
}

/// Whether a year-month is also an academic year, which is what a CV means by it: 2009-10.
constexpr bool is_academic(std::string_view text, const date& read) {
  return text.size() == 7 && read.month() == (read.year() + 1) % 100;
}

}  // namespace interpreting
}  // namespace dates

/// What a whole line means: one date, a period, a list, something that reads in two ways, a day that does not exist, or
/// no date. The line may hold more than the date ("submitted to a journal, 2018"): the most trusted date in it counts.
///
///     interpret_dates("Sept. 2018 – Present").when    // 2018-09 to present
///     interpret_dates("6/1/2011").why->code           // "date.ambiguous"
inline dates_reading interpret_dates(std::string_view line) {
  using namespace dates;
  const std::string_view text = whole::bare(line);
  const auto placed = [&](dates_reading got, std::size_t offset, std::size_t length) {
    got.offset = offset;
    got.length = length;
    return got;
  };
  const std::size_t start = static_cast<std::size_t>(text.data() - line.data());
  if (text.empty()) return interpreting::of_trouble(problem::empty, line, {});
  const edtf_text::outcome canonical = edtf_text::read(text);
  if (canonical.trouble == problem::none && !interpreting::is_academic(text, canonical.value)) {
    return placed(interpreting::of_period(during(canonical.value)), start, text.size());
  }
  const phrase got = whole::read(text, day_order::unknown);
  if (text.find('/') != std::string_view::npos && got.trouble != problem::ambiguous) {
    if (const reading<period> interval = edtf::read_period(text)) {
      return placed(interpreting::of_period(*interval), start, text.size());
    }
  }
  if (got.trouble != problem::unreadable) {
    dates_reading read = got.trouble != problem::none ? interpreting::of_trouble(got.trouble, text, got.better)
                         : got.listed != 0            ? interpreting::of_list({got.list, got.list + got.listed})
                                                      : interpreting::of_period(got.when);
    return placed(std::move(read), start, text.size());
  }
  std::vector<dated> found = find_dates(line);
  dated* best = nullptr;
  for (dated& one : found) {
    if (best == nullptr || one.confidence > best->confidence) best = &one;
  }
  if (best == nullptr) return interpreting::of_trouble(problem::unreadable, line, {});
  dates_reading read =
      best->trouble != problem::none
          ? interpreting::of_trouble(best->trouble, line.substr(best->offset, best->length), best->better)
      : !best->list.empty() ? interpreting::of_list(std::move(best->list))
                            : interpreting::of_period(best->when);
  return placed(std::move(read), best->offset, best->length);
}

/// A reading in one line: `2019-09/..`, `2017/`, `{2016,2017}`, `2025-05?expected`, `ambiguous-md` (day and month may
/// change places), `ambiguous`, `invalid`; nothing when there is no date.
inline std::string spelled(const dates_reading& reading) {
  using meaning = dates_reading::meaning;
  std::string out;
  const auto date_of = [&out](const date& one) {
    dates::edtf::write(out, one.expected(false));
    if (one.is_expected()) out += "?expected";
  };
  switch (reading.kind) {
    case meaning::none:
      break;
    case meaning::single:
      date_of(*reading.single);
      break;
    case meaning::period:
      if (reading.when.start) date_of(*reading.when.start);
      out += reading.when.start ? "/" : "../";
      if (reading.when.end) reading.when.end->is_present() ? void(out += "..") : date_of(*reading.when.end);
      break;
    case meaning::list:
      for (const date& one : reading.list) {
        out += out.empty() ? '{' : ',';
        date_of(one);
      }
      out += '}';
      break;
    case meaning::ambiguous:
      out = reading.exchangeable ? "ambiguous-md" : "ambiguous";
      break;
    case meaning::invalid:
      out = "invalid";
      break;
  }
  return out;
}

}  // namespace vitae
