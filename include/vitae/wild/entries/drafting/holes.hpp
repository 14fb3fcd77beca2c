// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/grades.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What is taken out of a line before the rest is read: a date, or a grade.
struct hole {
  span text;
  const found_date* date = nullptr;
  bool graded = false;
  found_grade grade;
};

/// What one did when a period began or ended, as it stands before its date: "(Completed 2003)".
inline constexpr std::string_view turning_words[] = {
    "abgeschlossen", "abschluss",  "afgerond",  "anticipated", "awarded",    "behaald",    "completed",
    "conclusion",    "conclusión", "conclusão", "concluída",   "concluído",  "conferred",  "conseguimento",
    "conseguita",    "conseguito", "defended",  "diplomada",   "diplomado",  "diplômé",    "diplômée",
    "earned",        "egresado",   "ended",     "erworben",    "expected",   "finalizada", "finalizado",
    "finished",      "graduada",   "graduado",  "graduated",   "graduation", "granted",    "joined",
    "left",          "obtained",   "obtenido",  "obtention",   "obtenu",     "obtenue",    "passed",
    "received",      "started",    "stopped",   "titulada",    "titulado",   "ukończono",  "ukończony"};

inline constexpr std::string_view turning_joints[] = {" am", " on", " in", " em", " en", " il", " op", " w"};

/// Where a date begins with such a word before it: "Completed: 2003".
inline std::size_t with_turning_word(std::string_view text, std::size_t date) {
  std::size_t end = date;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ':')) --end;
  for (const std::string_view joint : turning_joints)
    if (end > 0 && text[end - 1] == joint.back() && text.substr(0, end).ends_with(joint)) end -= joint.size();
  std::size_t begin = end;
  while (begin > 0 && (ascii::is_alpha(text[begin - 1]) || ascii::is_beyond(text[begin - 1]))) --begin;
  const std::string_view word = text.substr(begin, end - begin);
  return word.size() < 16 && words::lists<turning_words>(ascii::small_letters(word)) ? begin : date;
}

/// A date with the brackets around it: "(2019 - 2021)", "[2019]", "(Completed 2003)", or with the word that stands
/// between it and a comma: "Example College, graduated 2003".
inline span with_brackets(const context& in, span date, span within) {
  const std::string& text = in.plain().text;
  const span told{within.begin + with_turning_word(in.view({within.begin, date.begin}), date.begin - within.begin),
                  date.end};
  span s = told;
  while (s.begin > within.begin && text[s.begin - 1] == ' ') --s.begin;
  while (s.end < within.end && text[s.end] == ' ') ++s.end;
  if (s.begin == within.begin && s.begin < date.begin)
    return {s.begin, date.end};  // "Completed 2003", at the beginning
  if (told.begin < date.begin && text[s.begin - 1] == ',') return told;
  if (s.begin == within.begin || s.end == within.end) return date;
  const char open = text[s.begin - 1], close = text[s.end];
  return (open == '(' && close == ')') || (open == '[' && close == ']') ? span{s.begin - 1, s.end + 1} : date;
}

/// What a grade may be that is not the whole degree's: "Major GPA", "Cumulative GPA".
inline constexpr std::string_view grade_kinds[] = {"cumulative", "current", "final", "major", "overall", "total"};

/// Where the word begins that a text ends in, blanks, colons and opening brackets behind it aside.
inline std::size_t last_word_of(std::string_view text, std::string_view marks) {
  const std::size_t end = text.find_last_not_of(marks) + 1;
  return text.substr(0, end).find_last_of(" (") + 1;
}

/// A grade with the label that stands before it, and the brackets around both: "Example University | GPA 3.8", "BSc |
/// (Major GPA: 3.6)".
inline span with_grade_label(const context& in, span grade, span within) {
  std::string_view before = in.view({within.begin, grade.begin});
  const std::size_t label = last_word_of(before, " :(");
  if (label == 0 || !words::labels_grade(before.substr(label, before.find_last_not_of(" :(") + 1 - label)))
    return grade;
  before = before.substr(0, label);
  if (const std::size_t kind = last_word_of(before, " ");
      kind > 0 &&
      words::lists<grade_kinds>(ascii::small_letters(before.substr(kind, before.find_last_not_of(' ') + 1 - kind))))
    before = before.substr(0, kind);
  span whole{within.begin + before.size(), grade.end};
  const std::string& text = in.plain().text;
  if (before.ends_with('(') && whole.end < within.end && text[whole.end] == ')') --whole.begin, ++whole.end;
  return whole;
}

/// A year that a sentence only mentions, with the word before it: "Hired at Example Ltd. | in 2014 | as a clerk".
inline span with_preposition(const context& in, span date) {
  const bool led = date.begin > 3 && in.view({date.begin - 4, date.begin}) == " in ";
  return {date.begin - (led ? 3 : 0), date.end};
}

/// A text without what joins the date to it that stood behind: "the Example Society in | May 2019".
inline span without_joint(const context& in, span s) {
  for (const std::string_view word : {" in ", " on "})
    if (in.view(s).ends_with(word)) s.end -= word.size();
  while (!s.empty() && std::string_view(" ,;(-").find(in.plain().text[s.end - 1]) != std::string_view::npos) --s.end;
  return s;
}

/// The dates of a span that may date its entry and, where the entry may have one, its grade; in order.
inline std::vector<hole> holes_in(const context& in, const entry_plan& plan, span s) {
  std::vector<hole> holes;
  if (plan.employs() && engagement_in(in.view(s)) > 0)
    for (const found_date* d : in.dates.mentioned_in(s)) holes.push_back({with_preposition(in, d->text), d, false, {}});
  for (const found_date* d : in.dates.dating_in(s)) holes.push_back({with_brackets(in, d->text, s), d, false, {}});
  if (plan.grade) {
    std::vector<found_grade> grades = grades_in(in, s);
    if (grades.empty()) grades = grade_in_last_cell(in, s);
    for (found_grade& g : grades) {
      const bool clear =
          none_of(holes, [&](const hole& h) { return h.text.begin < g.text.end && g.text.begin < h.text.end; });
      if (!clear) continue;
      const bool figures = !g.value.empty();  // behind words, "with distinction (grade: 1.0)", they count
      holes.push_back({with_grade_label(in, g.text, s), nullptr, true, std::move(g)});
      if (figures) break;
    }
  }
  sort_by(holes, [](const hole& h) { return h.text.begin; });
  return holes;
}

}  // namespace vitae::wild_text
