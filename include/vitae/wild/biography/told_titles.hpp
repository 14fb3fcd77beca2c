// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/evidence/teller.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/evidence/told_posts.hpp>
#include <vitae/wild/evidence/told_studies.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/telling.hpp>

namespace vitae::wild_text {

/// The title of a job or a degree that a sentence tells, and what else its words say of it. All places are those of the
/// plain text.
struct told_title {
  span title;              ///< empty where only a school is told
  std::size_t lead = 0;    ///< where the words begin that lead to it
  std::size_t behind = 0;  ///< where the sentence goes on with its holder
  span holder;             ///< where that stands apart from its clause
  span time;               ///< the same of its time
  bool shares = false;     ///< the next one's holder is its own too
  bool begun = false;      ///< its year is that of its beginning
  bool clausal = false;    ///< its lead begins a clause
  bool studied = false;    ///< a subject, which only a school holds
};

/// Words in front of those whom one works with or learns from.
inline constexpr std::string_view guidances[] = {" advised by ", " mentored by ",   " supervised by ",
                                                 " under ",      " working under ", " working with "};

/// Where a sentence goes on behind a title and what its holder studies, or with whom: "PhD student | studying Law | at
/// Example University", "postdoc | working with Ada Quill | at Example University".
inline std::size_t behind_study(std::string_view sentence, std::size_t end) {
  for (const std::string_view lead : guidances) {
    if (!sentence.substr(end).starts_with(lead)) continue;
    const std::string_view told = sentence.substr(end, 120);
    const std::size_t at = told.find(" at "), stop = told.find_first_of(".;", lead.size());
    return at < (stop < told.size() && told.substr(stop).starts_with(". ") && stop > lead.size() + 5 ? stop
                                                                                                     : told.size())
               ? end + at
               : end;
  }
  constexpr std::string_view studying = " studying ";
  if (!sentence.substr(end).starts_with(studying)) return end;
  const std::size_t begin = end + studying.size(), length = telling::subject_end(sentence.substr(begin, 120));
  return length == 0 ? end : begin + length;
}

/// The jobs of a sentence that begins at `at` of the plain text.
inline std::vector<told_title> jobs_told(std::string_view sentence, const teller& who, std::size_t at) {
  std::vector<told_title> found;
  for (const told_post& p : told_posts_in(sentence, who)) {
    told_title t;
    t.title = {at + p.begin, at + p.end};
    t.behind = at + behind_study(sentence, p.end);
    t.lead = at + p.lead;
    if (p.employer < p.employer_end) t.holder = {at + p.employer, at + p.employer_end};
    t.begun = p.begun;
    t.clausal = true;
    found.push_back(t);
  }
  return found;
}

/// What one is who studies for a degree.
inline constexpr std::string_view student_names[] = {"student", "candidate"};

/// Does a sentence name such a one anywhere?
inline bool speaks_of_students(std::string_view sentence) {
  for (std::size_t at = 0; at < sentence.size(); ++at)
    if (words::first_phrase<student_names>(sentence.substr(at))) return true;
  return false;
}

/// Is a job's title that of one who studies for a degree: "PhD student in Law"?
inline bool is_student(std::string_view title) {
  const word_run run(title);
  bool studies = false;
  for (std::size_t i = 1; i < run.size(); ++i)
    for (const std::string_view name : student_names) studies = studies || run.text(i) == name;
  degree_level level = degree_level_at(run, 0);
  for (std::size_t i = 1; i < 3 && i + 1 < run.size() && level == degree_level::none; ++i)
    level = degree_level_at(run, i);  // "CS PhD student"
  return studies && level != degree_level::none && level != degree_level::other;
}

/// Where a sentence goes on behind the short form of what a degree is in: "Bachelor in Law Studies | (LS) | at".
inline std::size_t behind_short_form(std::string_view sentence, std::size_t end) {
  constexpr std::size_t longest = 12;
  const std::string_view rest = sentence.substr(end, longest);
  const std::size_t close = rest.starts_with(" (") ? rest.find(')') : rest.npos;
  const bool capitals = close != rest.npos && all_of(rest.substr(2, close - 2), ascii::is_upper);
  return capitals && close > 2 ? end + close + 1 : end;
}

/// The degrees of a sentence that begins at `at` of the plain text; who is a "PhD student" has one to come.
inline std::vector<told_title> degrees_told(std::string_view sentence, const teller& who, std::size_t at) {
  std::vector<told_degree> all = told_degrees_in(sentence);
  if (all.empty()) all = told_studies_in(sentence, who);
  std::vector<told_title> found;
  for (const told_degree& d : all) {
    told_title t;
    t.title = {at + d.begin, at + d.end};
    const std::size_t end = behind_short_form(sentence, d.end);
    t.behind = at + end + degree_telling::verb_of_award(sentence.substr(end));
    t.lead = at + d.lead;
    if (d.school < d.school_end) t.holder = {at + d.school, at + d.school_end};
    if (d.time < d.time_end) t.time = {at + d.time, at + d.time_end};
    t.shares = d.shares_school;
    t.studied = d.studied;
    found.push_back(t);
  }
  if (speaks_of_students(sentence))
    for (const told_title& t : jobs_told(sentence, who, at))
      if (is_student(sentence.substr(t.title.begin - at, t.title.size()))) found.push_back(t);
  sort_by(found, [](const told_title& t) { return t.title.begin; });
  return found;
}

/// Is a title that of one who founds or owns what they work for: "founder", "Co-founder and CEO"?
inline bool founds(std::string_view title) {
  const word_run run(title);
  return run.size() > 0 && run.in<words::founding_roles>(run.size() - 1);
}

/// Does a name say that one studies there: "University of Example", "ETH"?
inline bool names_school(std::string_view name) {
  const word_run run(name);
  return run.count_in<words::school_heads>() > 0 || run.count_in<words::organization_names>() > 0;
}

}  // namespace vitae::wild_text
