// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
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

/// The jobs of a sentence that begins at `at` of the plain text.
inline std::vector<told_title> jobs_told(std::string_view sentence, const teller& who, std::size_t at) {
  std::vector<told_title> found;
  for (const told_post& p : told_posts_in(sentence, who)) {
    told_title t;
    t.title = {at + p.begin, at + p.end};
    t.behind = t.title.end;
    t.lead = at + p.lead;
    if (p.employer < p.employer_end) t.holder = {at + p.employer, at + p.employer_end};
    t.begun = p.begun;
    t.clausal = true;
    found.push_back(t);
  }
  return found;
}

/// The degrees of a sentence that begins at `at` of the plain text.
inline std::vector<told_title> degrees_told(std::string_view sentence, const teller& who, std::size_t at) {
  std::vector<told_degree> all = told_degrees_in(sentence);
  if (all.empty()) all = told_studies_in(sentence, who);
  std::vector<told_title> found;
  for (const told_degree& d : all) {
    told_title t;
    t.title = {at + d.begin, at + d.end};
    t.behind = at + d.end + degree_telling::verb_of_award(sentence.substr(d.end));
    t.lead = at + d.lead;
    if (d.school < d.school_end) t.holder = {at + d.school, at + d.school_end};
    if (d.time < d.time_end) t.time = {at + d.time, at + d.time_end};
    t.shares = d.shares_school;
    t.studied = d.studied;
    found.push_back(t);
  }
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
