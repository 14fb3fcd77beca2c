// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/shape/reading.hpp>

namespace vitae::dates {

/// What can be wrong with the text of a date.
enum class problem : std::uint8_t {
  none,
  empty,          ///< date.empty: there is no text
  unreadable,     ///< date.unreadable: no date in it
  ambiguous,      ///< date.ambiguous: reads in two ways, which are not day and month changing places
  ambiguous_day,  ///< date.ambiguous: 6/1/2011 is a day in June or in January
  no_such_month,  ///< date.no-such-month
  no_such_day,    ///< date.no-such-day
  no_year,        ///< date.no-year: "May"
  several,        ///< date.not-single: a period or a list where one date is wanted
  imprecise,      ///< date.imprecise, a warning: more was said than a date can hold
};

/// The stable code of a problem, as an issue carries it.
constexpr std::string_view code_of(problem what) {
  switch (what) {
    case problem::none:
      return "";
    case problem::empty:
      return "date.empty";
    case problem::unreadable:
      return "date.unreadable";
    case problem::ambiguous:
    case problem::ambiguous_day:
      return "date.ambiguous";
    case problem::no_such_month:
      return "date.no-such-month";
    case problem::no_such_day:
      return "date.no-such-day";
    case problem::no_year:
      return "date.no-year";
    case problem::several:
      return "date.not-single";
    case problem::imprecise:
      return "date.imprecise";
  }
  return "";
}

/// The fault to report: what is wrong with `text`, and `better`, a spelling to offer (may be empty).
constexpr fault fault_of(problem what, std::string_view text, std::string_view better = {}) {
  constexpr std::size_t shown = 60;  // a message is a sentence, whatever the input was
  std::string message;
  if (what != problem::empty)
    message.append("'").append(text.substr(0, shown)).append(text.size() > shown ? "…' " : "' ");
  switch (what) {
    case problem::none:
      break;
    case problem::empty:
      message = "There is no date here: write one such as 2019-09 or leave the member out.";
      break;
    case problem::unreadable:
      message += "is no date: write one such as 2019, 2019-09, Sep 2019 or present.";
      break;
    case problem::ambiguous:
      message += "reads in two ways: write the year with four digits, as in 2011-06.";
      break;
    case problem::ambiguous_day:
      message += "has a day and a month that may change places: write 2011-06-01.";
      break;
    case problem::no_such_month:
      message += "has a month that does not exist: months go from 01 to 12.";
      break;
    case problem::no_such_day:
      message += "has a day which that month does not have.";
      break;
    case problem::no_year:
      message += "has no year: add one, as in 2019-05.";
      break;
    case problem::several:
      message += "is more than one date: give one.";
      break;
    case problem::imprecise:
      message += "says more than a date holds; the rest was left out.";
      break;
  }
  return {code_of(what), std::move(message), std::string(better)};
}

}  // namespace vitae::dates
