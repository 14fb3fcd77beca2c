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

/// "PhD in the physics of tides with an application to small harbours": a degree of many words is none the less one,
/// with a stop too where its time leads.
inline bool says_degree(const context& in, const entry_plan& plan, span s) {
  constexpr std::size_t longest = 140, longest_title = 30;
  const std::string_view text = in.view(s);
  const std::size_t subject = text.substr(0, longest_title).find(" in ");
  return plan.teaches() && text.size() < longest && subject != text.npos &&
         (!lines::ends_sentence(text) || ascii::is_digit(text[0])) &&
         in.weigh(look::degree, {s.begin, s.begin + subject}) >= 0.6F;
}

/// "С марта 2010 г. по апрель 2013 г.: Пример, инженер": a line without the time that it begins with and a colon, or
/// ends in behind a mark, "Contable | De marzo de 2014 a mayo de 2017": its words tell nothing of running text.
inline span beside_time(const context& in, const found_dates& dates, span s) {
  if (dates.empty()) return s;
  const bool wrapped = in.view(s).find('\n') != std::string_view::npos;
  if (const found_date& last = *dates.back(); !wrapped && last.what.is_range && last.text.end + 1 >= s.end) {
    const std::string_view before = trimmed(in.view({s.begin, std::max(s.begin, last.text.begin)}));
    if (before.ends_with('|') || before.ends_with(',') || before.ends_with('(') || lines::ends_in_dash(before))
      return {s.begin, last.text.begin};
  }
  if (!dates[0]->what.is_range || dates[0]->text.begin != s.begin) return s;
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

/// What stands behind the range that a line begins with, which is its one date, and behind what parts them: "2008 -
/// 2013
/// - Example University"; nothing where a line is not so.
inline span behind_range(const context& in, const found_dates& dates, span s) {
  if (dates.size() != 1 || !dates[0]->what.is_range || dates[0]->text.begin != s.begin) return {};
  s.begin = dates[0]->text.end;
  while (!s.empty() &&
         std::string_view(" .:-|\xE2\x80\x93\x94").find(in.plain().text[s.begin]) != std::string_view::npos)
    ++s.begin;
  return s;
}

/// "2008-2013 Пример университет, экономический факультет": does a line begin with a range and list a school behind it?
/// Where it ends as a sentence does, what follows has a label: "…. Специальность: экономика."
inline bool begins_with_school(const context& in, const found_dates& dates, span s) {
  const span behind = behind_range(in, dates, s);
  const std::string_view text = in.view(behind);
  const std::size_t end = std::min(text.find(", "), text.find(". "));
  return end < text.size() && in.weigh(look::organization, {behind.begin, behind.begin + end}) >= 0.6F &&
         (!lines::ends_sentence(text) || text.find(": ", end) != text.npos);
}

/// "2015 - 2018 - Auxiliar administrativo en el departamento de compras": does a line begin with a range and go on with
/// what one was then, in its first three words, or with whose that was up to a comma?
inline bool begins_with_job(const context& in, const found_dates& dates, span s) {
  const span behind = behind_range(in, dates, s);
  const std::string_view text = in.view(behind);
  std::size_t end = 0;
  for (int words = 0; words < 3 && end < text.size(); ++words) {
    end = std::min(text.find(' ', end + 1), text.size());
    if (in.weigh(look::role, {behind.begin, behind.begin + end}) >= 0.6F) return true;
  }
  const std::size_t comma = text.find(", ");
  return comma < text.size() && in.weigh(look::organization, {behind.begin, behind.begin + comma}) >= 0.75F;
}

}  // namespace vitae::wild_text
