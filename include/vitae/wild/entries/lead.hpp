// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/set_apart.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/word_list.hpp>

/// What of a line may be an entry's head.
namespace vitae::wild_text {

/// How many bytes of the next sentence tell a job: " As a clerk" of " As a clerk I counted lamps.".
inline std::size_t told_behind(std::string_view text) {
  const told_job job = text.starts_with(' ') ? told_job_in(text.substr(1)) : told_job{};
  return job.empty() ? 0 : job.end + 1;
}

/// How many bytes of a text are a dash that it begins with, and the blank behind it.
inline std::size_t dash_before(std::string_view text) {
  for (const std::string_view dash : {"\xE2\x80\x94 ", "\xE2\x80\x93 ", "- ", "-- "})
    if (text.starts_with(dash)) return dash.size();
  return 0;
}

/// How many bytes a long line has up to the date in parentheses that a dash follows: "Clerk, Example Ltd. (2016-2019) -
/// counted lamps, ..."; 0 where there is none.
inline std::size_t dated_head(const context& in, span s) {
  for (const found_date* d : in.dates.dating_in(s)) {
    const std::size_t begin = d->text.begin - s.begin, end = d->text.end - s.begin;
    if (end > 180) break;
    const std::string_view text = in.view(s), behind = text.substr(end);
    if (begin > 0 && text[begin - 1] == '(' && behind.starts_with(") ") && dash_before(behind.substr(2)) > 0)
      return end + 1;
  }
  return 0;
}

/// How many bytes a line has up to the range of dates that ends its first sentence, where sentences follow: "Clerk,
/// 2016 to 2019. Counted lamps and wrote reports."; 0 where there is none.
inline std::size_t dated_sentence(const context& in, span s) {
  const std::vector<const found_date*> dates = in.dates.dating_in(s);
  if (dates.empty() || !dates[0]->what.is_range || dates[0]->text.begin < s.begin + 5) return 0;
  const std::size_t end = dates[0]->text.end - s.begin;
  const std::string_view behind = in.view(s).substr(end);
  const bool follows = behind.starts_with(". ") && behind.size() > 16 && is_upper(decode(behind, 2).code_point);
  return follows && lines::is_prose(behind.substr(2)) ? end + 1 : 0;
}

/// How many bytes the first line of a wrapped item has where it ends in a date: "Clerk, Example Ltd. | 2016-2019" over
/// "Counted lamps, ..."; 0 where it does not.
inline std::size_t dated_line(const context& in, span s) {
  const std::size_t line = in.view(s).substr(0, 200).find('\n');
  if (line == std::string_view::npos) return 0;
  const auto dates = in.dates.dating_in({s.begin, s.begin + line});
  return !dates.empty() && dates.back()->text.end == s.begin + line ? line : 0;
}

/// How many bytes a long line has before the brackets that are the rest of it: "Research Fellow at Example University
/// (an award for lamps and ...)."; 0 where there are none.
inline std::size_t before_long_bracket(std::string_view text) {
  const std::size_t open = text.substr(0, 120).find(" ("), end = text.find_last_not_of(". ");
  if (open == text.npos || open < 16 || end == text.npos || text[end] != ')' || end < open + 60) return 0;
  return text.find(')', open) == end ? open : 0;
}

/// What of a line may be an entry's head: all of it, or where it runs on, what stands before a dash behind its date,
/// its first sentence, or what is bold at its beginning; empty in other running text.
inline span lead_of(const context& in, span s) {
  if (const std::size_t head = dated_sentence(in, s); head > 0) return {s.begin, s.begin + head};
  if (s.size() <= 120) return s;
  if (const span set = styled_sentence(in, s); !set.empty()) return set;
  if (const std::size_t head = dated_head(in, s); head > 0) return {s.begin, s.begin + head};
  if (const std::size_t head = dated_line(in, s); head > 0) return {s.begin, s.begin + head};
  const std::string_view text = in.view(s);
  if (const std::size_t head = before_long_bracket(text); head > 0) return {s.begin, s.begin + head};
  static constexpr byte_set stops(".;");
  for (std::size_t i = stops.next_in(text, 16); i + 2 < text.size() && i < 220; i = stops.next_in(text, i + 1)) {
    if (!ascii::is_blank(text[i + 1]) || ascii::is_lower(text[i + 2])) continue;
    std::size_t letters = 0;
    while (letters < i && ascii::is_alpha(text[i - 1 - letters])) ++letters;
    const std::string before = ascii::lowered(text.substr(i - letters, letters));
    const std::size_t told = told_behind(text.substr(i + 1));
    if (told > 0 || ((letters > 3 || letters == 0) && !words::lists<words::name_titles>(before)))
      return {s.begin, s.begin + i + 1 + told};
  }
  return s.size() <= 200 ? s : bold_lead(in, s);
}

/// What of a line stands behind its head, without the mark between them.
inline span behind_lead(const context& in, span lead, span line) {
  span rest = trim(in.plain(), {lead.end, line.end});
  while (!rest.empty() && std::string_view(",;.").find(in.plain().text[rest.begin]) != std::string_view::npos)
    ++rest.begin;
  rest = trim(in.plain(), rest);
  rest.begin += dash_before(in.view(rest));
  return trim(in.plain(), rest);
}

/// The date that is the last sentence of a line which goes on behind its head: "Lamp Fellowship. Paid by Example
/// College for the study of lamps. 2015 - 2016."; null where there is none.
inline const found_date* closing_date(const context& in, span lead, span line) {
  if (lead.empty() || lead.end >= line.end) return nullptr;
  const std::vector<const found_date*> dates = in.dates.dating_in({lead.end, line.end});
  if (dates.empty()) return nullptr;
  const found_date& last = *dates.back();
  const std::string_view before = trimmed(in.view({lead.begin, last.text.begin}));
  const bool ends = trimmed(in.view({last.text.end, line.end})).find_first_not_of(" .") == std::string_view::npos;
  return ends && before.ends_with('.') ? &last : nullptr;
}

}  // namespace vitae::wild_text
