// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features/head_texts.hpp>
#include <vitae/wild/entries/features/set_apart.hpp>
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

// Ways in which a line may begin with a head and go on. Each gives the head, and nothing where a line is not so.

/// Up to the range of dates that ends a line's first sentence, where sentences follow: "Clerk, 2016 to 2019. Counted
/// lamps and wrote reports."
inline span dated_sentence(const context& in, span s) {
  const found_dates dates = in.dates.dating_in(s);
  if (dates.empty() || !dates[0]->what.is_range || dates[0]->text.begin < s.begin + 5) return {};
  const std::size_t end = dates[0]->text.end;
  const std::string_view behind = in.view({end, s.end});
  const bool follows = behind.starts_with(". ") && behind.size() > 16 && is_upper(decode(behind, 2).code_point);
  return follows && lines::is_prose(behind.substr(2)) ? span{s.begin, end + 1} : span{};
}

/// Up to the date in parentheses that a dash follows: "Clerk, Example Ltd. (2016-2019) - counted lamps, ..."
inline span dated_head(const context& in, span s) {
  constexpr std::size_t longest = 180;
  for (const found_date* d : in.dates.dating_in(s)) {
    if (d->text.end > s.begin + longest) break;
    const std::string_view before = in.view({s.begin, d->text.begin}), behind = in.view({d->text.end, s.end});
    if (before.size() > 4 && before.ends_with('(') && behind.starts_with(") ") && dash_before(behind.substr(2)) > 0)
      return {s.begin, d->text.end + 1};
  }
  return {};
}

/// The same in a short line, where what was done there follows: "Clerk, Example Ltd. (2016-2019) - Counted lamps".
inline span dated_deed(const context& in, span s) {
  if (in.view(s).find(") ") == std::string_view::npos) return {};
  const span head = dated_head(in, s);
  if (head.empty()) return {};
  std::string_view told = trimmed(in.view({head.end, s.end}));
  told.remove_prefix(dash_before(told));
  return begins_with_deed(told) ? head : span{};
}

/// The first line of a wrapped item, where it ends in a date: "Clerk, Example Ltd. | 2016-2019" over "Counted lamps,
/// ..."
inline span dated_line(const context& in, span s) {
  const std::size_t length = in.view(s).substr(0, 200).find('\n');
  if (length == std::string_view::npos) return {};
  const span line{s.begin, s.begin + length};
  const auto dates = in.dates.dating_in(line);
  return !dates.empty() && dates.back()->text.end == line.end ? line : span{};
}

/// Up to the dash behind which small letters tell what was done, in a line that ends in a range of dates in brackets:
/// "Quality control - checks of lenses and reports about them (2016-2017)".
inline span before_told_range(const context& in, span s) {
  const found_dates dates = in.dates.dating_in(s);
  if (dates.empty() || !dates.back()->what.is_range) return {};
  const std::size_t begin = dates.back()->text.begin - s.begin, end = dates.back()->text.end - s.begin;
  const std::string_view text = in.view(s);
  const bool closes = trimmed(text.substr(end)) == ")" && trimmed(text.substr(0, begin)).ends_with('(');
  if (!closes) return {};
  constexpr std::size_t longest = 90, shortest_told = 24;
  for (std::size_t i = text.find(" - "); i < longest; i = text.find(" - ", i + 1))
    if (i > 4 && i + shortest_told < begin && is_lower(decode(text, i + 3).code_point)) return {s.begin, s.begin + i};
  return {};
}

/// What is written short in Cyrillic with a stop behind it: a year, years, a town, a street, so-called, and the like.
inline constexpr std::string_view cyrillic_short_forms[] = {"г",  "гг",  "р",  "рр", "ул", "д",
                                                            "им", "обл", "пр", "т",  "ч"};

/// Does a text end in one of these, or in an initial, "имени Б. Н. Лина", so that its stop ends no sentence?
inline bool ends_short_form(std::string_view text) {
  std::size_t begin = text.size(), letters = 0;
  while (begin > 0 && ascii::is_beyond(text[begin - 1])) {
    const decoded c = decode_before(text, begin);
    if (!is_letter(c.code_point) || is_cjk(c.code_point)) return false;
    begin -= c.length, ++letters;
  }
  const std::string_view last = text.substr(begin);
  if (letters == 0 || (begin > 0 && ascii::is_alnum(text[begin - 1]))) return false;
  return letters == 1 ? true : among(cyrillic_short_forms, last);
}

/// What stands before the brackets that are the rest of a line: "Research Fellow at Example University (an award for
/// lamps and ...)."
inline span before_long_bracket(const context& in, span s) {
  const std::string_view text = in.view(s);
  const std::size_t end = text.find_last_not_of(". ");
  if (end == text.npos || text[end] != ')') return {};
  const std::size_t open = text.substr(0, 120).find(" (");
  if (open == text.npos || open < 16 || end < open + 60) return {};
  return text.find(')', open) == end ? span{s.begin, s.begin + open} : span{};
}

/// Up to the stop or the semicolon that ends a first sentence, and the job that the next one tells; short forms end
/// none.
inline span first_sentence(const context& in, span s) {
  static constexpr byte_set stops(".;");
  constexpr std::size_t shortest = 16, longest = 220;
  const std::string_view text = in.view(s);
  for (std::size_t i = stops.next_in(text, shortest); i + 2 < text.size() && i < longest;
       i = stops.next_in(text, i + 1)) {
    if (!ascii::is_blank(text[i + 1]) || ascii::is_lower(text[i + 2])) continue;
    std::size_t letters = 0;
    while (letters < i && ascii::is_alpha(text[i - 1 - letters])) ++letters;
    const bool word = letters > 3 || letters == 0;
    const std::size_t told = told_behind(text.substr(i + 1));
    if (ends_short_form(text.substr(0, i))) continue;
    if (told > 0 ||
        (word && !words::lists<words::name_titles>(ascii::small_letters(text.substr(i - letters, letters)))))
      return {s.begin, s.begin + i + 1 + told};
  }
  return {};
}

/// "Engineer | Python, Qt, Git": up to the bar behind which a line lists the tools of a job.
inline span before_tools(const context& in, span s) {
  constexpr std::size_t longest = 60;
  const std::string_view text = in.view(s);
  const std::size_t bar = find_sign(text.substr(0, longest), " | ");
  if (bar == text.npos || text.find('|', bar + 2) != text.npos) return {};
  const span job{s.begin, s.begin + bar};
  std::size_t items = 0, tools = 0;
  for (std::size_t from = bar + 3; from < text.size(); ++items) {
    const std::size_t end = std::min(text.find(',', from), text.size());
    const span item = trim(in.plain(), {s.begin + from, s.begin + end});
    tools += !item.empty() && in.weigh(look::keyword, item) >= 0.9F ? 1U : 0U;
    from = end + 1;
  }
  return tools > 1 && tools * 2 >= items && in.weigh(look::role, job) >= 0.9F ? job : span{};
}

/// What of a line may be an entry's head: all of it where it is short, of a longer one what it begins with in one of
/// these ways; empty in other running text.
inline span lead_of(const context& in, span s) {
  constexpr std::size_t brief = 120, short_enough = 200;
  for (const auto begins : {dated_sentence, before_told_range, before_tools, dated_deed, prize_lead})
    if (const span head = begins(in, s); !head.empty()) return head;
  if (s.size() <= brief) return s;
  for (const auto begins : {styled_sentence, dated_head, dated_line, before_long_bracket, first_sentence})
    if (const span head = begins(in, s); !head.empty()) return head;
  return breadth_of(in.view(s)) <= short_enough ? s : bold_lead(in, s);
}

/// What of a line stands behind its head, without the mark between them.
inline span behind_lead(const context& in, span lead, span line) {
  span rest = trim(in.plain(), {lead.end, line.end});
  while (!rest.empty() && std::string_view(",;.|").find(in.plain().text[rest.begin]) != std::string_view::npos)
    ++rest.begin;
  rest = trim(in.plain(), rest);
  rest.begin += dash_before(in.view(rest));
  return trim(in.plain(), rest);
}

/// The date that is the last sentence of a line which goes on behind its head: "Lamp Fellowship. Paid by Example
/// College for the study of lamps. 2015 - 2016."; null where there is none.
inline const found_date* closing_date(const context& in, span lead, span line) {
  if (lead.empty() || lead.end >= line.end) return nullptr;
  const found_dates dates = in.dates.dating_in({lead.end, line.end});
  if (dates.empty()) return nullptr;
  const found_date& last = *dates.back();
  std::string_view before = trimmed(in.view({lead.begin, last.text.begin}));
  const bool bracketed = before.ends_with('(') || before.ends_with('[');
  if (bracketed) before = trimmed(before.substr(0, before.size() - 1));
  const bool ends = trimmed(in.view({last.text.end, line.end})).find_first_not_of(" .)]") == std::string_view::npos;
  const bool told = bracketed && (!before_told_range(in, line).empty() || (dates.size() == 1 && last.what.is_range));
  return ends && (told || before.ends_with('.')) ? &last : nullptr;
}

/// What stands before the date that closes a line, without the bracket around that.
inline span before_closing(const context& in, span rest, const found_date& closing) {
  rest = trim(in.plain(), {rest.begin, std::max(rest.begin, closing.text.begin)});
  const char last = rest.empty() ? ' ' : in.plain().text[rest.end - 1];
  if (last == '(' || last == '[') --rest.end;
  return trim(in.plain(), rest);
}

}  // namespace vitae::wild_text
