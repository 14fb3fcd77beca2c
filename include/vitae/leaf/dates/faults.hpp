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

/// The fault to report: what is wrong with `text`, and `better`, a spelling to offer (may be empty); of a day that
/// reads in two ways, both spellings, which are no suggestion as only who wrote it can choose. `such_as`: dates that
/// whoever read the text would have read.
constexpr fault fault_of(problem what, std::string_view text, std::string_view better = {},
                         std::string_view such_as = "2019, 2019-09, Sep 2019 or present") {
  constexpr std::size_t most = 60;  // a message is a sentence, whatever the input was
  std::string shown("'");
  shown.append(text.substr(0, most)).append(text.size() > most ? "…'" : "'");
  std::string message;
  switch (what) {
    case problem::none:
      break;
    case problem::empty:
      message = "write a date such as 2019-09, or leave the member out";
      break;
    case problem::unreadable:
      message.append("write a date such as ").append(such_as).append(" in place of ").append(shown);
      break;
    case problem::ambiguous:
      message.append("write the year in ").append(shown).append(" with four digits: it reads in two ways");
      break;
    case problem::ambiguous_day:
      message.append("write ").append(better.empty() ? "the month as a word" : better).append(": in ").append(shown);
      message += " day and month may change places";
      better = {};
      break;
    case problem::no_such_month:
      message.append("correct the month in ").append(shown);
      message += ": they go from 01 to 12, seasons from 21 to 24, quarters from 33 to 36";
      break;
    case problem::no_such_day:
      message.append("correct the day in ").append(shown).append(": that month has no such day");
      break;
    case problem::no_year:
      message.append("add the year to ").append(shown);
      break;
    case problem::several:
      message.append("give one date in place of ").append(shown);
      break;
    case problem::imprecise:
      message.append("leave out what no date holds: of ").append(shown).append(" only a part was read");
      break;
  }
  return {code_of(what), std::move(message), std::string(better)};
}

}  // namespace vitae::dates
