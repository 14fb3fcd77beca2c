// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Lines that look like running text and head an entry none the less, and the other way round.
namespace vitae::wild_text {

/// "Care of the elderly.": does a text end in a word in small letters, too long for a short form, and a stop?
constexpr bool closes_in_word(std::string_view text) {
  if (text.empty() || text.back() != '.') return false;
  const std::size_t space = text.rfind(' ');
  if (space == text.npos || text.size() - space < 7) return false;
  for (std::size_t i = space + 1; i + 1 < text.size(); ++i)
    if (!ascii::is_lower(text[i]) && !ascii::is_beyond(text[i])) return false;
  return true;
}

/// What may stand behind the verb of a deed, in small letters.
inline constexpr std::string_view behind_deeds[] = {"a",  "all",  "an",      "and", "multiple", "my",  "new",
                                                    "of", "over", "several", "the", "various",  "with"};

/// "Kept the lamps of three harbours", "Led a crew of seven": does a text begin with a verb in the past tense and what
/// it was done to?
constexpr bool begins_with_deed(std::string_view text) {
  const std::size_t verb = text.find(' ');
  if (verb == text.npos || text.size() < 16 || !ascii::is_upper(text[0])) return false;
  constexpr std::string_view short_verbs[] = {"Built", "Held", "Kept", "Led", "Made", "Ran", "Taught", "Won", "Wrote"};
  const std::string_view first = text.substr(0, verb);
  bool past = verb > 4 && first.ends_with("ed");
  for (const std::string_view known : short_verbs) past = past || first == known;
  const std::size_t next = std::min(text.find(' ', verb + 1), text.size());
  return past && words::lists<behind_deeds>(text.substr(verb + 1, next - verb - 1));
}

/// "PhD in the physics of tides with an application to small harbours": a degree of many words is none the less one.
inline bool says_degree(const context& in, const entry_plan& plan, span s) {
  constexpr std::size_t longest = 140, longest_title = 30;
  const std::string_view text = in.view(s);
  const std::size_t subject = text.substr(0, longest_title).find(" in ");
  return plan.teaches() && text.size() < longest && subject != text.npos && !lines::ends_sentence(text) &&
         in.weigh(look::degree, {s.begin, s.begin + subject}) >= 0.6F;
}

/// "С марта 2010 г. по апрель 2013 г.: Пример, инженер": a line without the time that it begins with and a colon, whose
/// words tell nothing of running text.
inline span behind_time(const context& in, const found_dates& dates, span s) {
  if (dates.empty() || !dates[0]->what.is_range || dates[0]->text.begin != s.begin) return s;
  const std::string_view behind = in.view({dates[0]->text.end, s.end});
  const std::size_t colon = behind.starts_with(": ") ? 2 : behind.starts_with(".: ") ? 3 : 0;
  return colon > 0 ? span{dates[0]->text.end + colon, s.end} : s;
}

/// "Высшее, 1993 – 1998, Примерный университет": is the one date of a line a range that stands between commas in `s`,
/// as lists have it?
inline bool lists_date(const context& in, const found_dates& dates, span s) {
  if (dates.size() != 1 || !dates[0]->what.is_range || s.size() > 400) return false;
  const span date = dates[0]->text;
  return s.begin <= date.begin && date.end <= s.end && in.view({s.begin, date.begin}).ends_with(", ") &&
         in.view({date.end, s.end}).starts_with(", ");
}

/// "2008-2013 Пример университет, экономический факультет": does a line that ends no sentence begin with its one date,
/// a range, and list a school behind it?
inline bool begins_with_school(const context& in, const found_dates& dates, span s) {
  if (dates.size() != 1 || !dates[0]->what.is_range || dates[0]->text.begin != s.begin) return false;
  const std::string_view behind = in.view({dates[0]->text.end, s.end});
  const std::size_t comma = behind.find(", ");
  return comma != behind.npos && !lines::ends_sentence(behind) &&
         in.weigh(look::organization, trim(in.plain(), {dates[0]->text.end, dates[0]->text.end + comma})) >= 0.6F;
}

}  // namespace vitae::wild_text
