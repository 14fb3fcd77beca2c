// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/literal.hpp>
#include <vitae/wild/evidence/degree_trades.hpp>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/roles.hpp>

namespace vitae::wild_text {

/// What a degree says: its level (doctorate, master, bachelor, associate, diploma, school, certificate, other; nothing
/// when it is none) and its subject, the bytes of the text itself.
struct degree_parts {
  std::string_view level, area;
};

/// Words that stand within the name of a subject and in no person's.
inline constexpr std::string_view subject_joints[] = {"and", "et", "in", "of", "und"};

namespace degree_evidence {

/// "Salt Accounting, Advanced Diploma": a subject and, behind a comma, a diploma, which is no person's.
constexpr bool is_diploma_behind(const word_run& run) {
  const std::size_t last = run.size() - 1;
  if (last == 0 || run.text(last) != "diploma") return false;
  return run[last].before == ',' || (last > 1 && run[last - 1].before == ',' && run.text(last - 1) == "advanced");
}

/// "MSc Project 3", "Master project": work for a degree, but not "MSc Project Management".
constexpr bool is_project(const word_run& run, std::size_t degree, std::size_t at) {
  if (run.text(at) != "project" || at != degree + 1) return false;
  return at + 1 == run.size() || run[at + 1].digit || run[at + 1].before != ' ';
}

}  // namespace degree_evidence

/// How much a text looks like the name of a degree: "Ph.D. in Physics", "BSc (Hons) Computing", "Abitur", "PhD
/// student".
inline float looks_like_degree(const word_run& run) {
  using namespace degree_evidence;
  std::size_t at = 0;
  while (at < run.size() && degree_level_at(run, at) == degree_level::none) ++at;
  if (at == run.size()) {
    // Schools give no more than their name to some CVs.
    if (run.size() == 2 && run.text(1) == "school" && run.text(0) == "high") return 0.4F;
    return run.in<degree_professions>(0) && run.size() < 9 ? 0.5F : 0;
  }
  if (at == 0 && run.size() == 2 && run.text(1) == "degrees") return 0;  // "Master's Degrees" stand below it
  const degree_level level = degree_level_at(run, at);
  float score = at == 0 ? 0.95F : at < 3 ? 0.82F : 0.5F;
  const bool last = at + 1 == run.size();
  if (last && at > 0 && words::lists<words::closing_codes>(run.text(at))) score = 0.82F;
  const bool titles_people = level != degree_level::certificate && level != degree_level::school;
  if (is_diploma_behind(run))
    score = 0.82F;
  else if (last && at > 0 && run[at].before == ',' && titles_people)
    score = run.count_in<subject_joints>() > 0 ? 0.8F : 0.2F;  // "Sound and Film, B.A.", but "Jane Doe, PhD"
  if (level == degree_level::certificate || level == degree_level::other) score *= 0.85F;
  if (run.cut() || run.size() > 16) score *= 0.4F;
  if (run.small() > 7 && run.small() * 2 > run.size()) score *= 0.3F;
  if (!run[at].capital && !run[at].dotted && !run[at].cjk && at > 1) score *= 0.4F;
  const auto end = run.text(run.size() - 1);
  if (words::lists<words::award_heads>(end) && end != "honors" && end != "honours" && end != "distinction")
    score *= 0.35F;
  bool student = false, thesis = false;
  std::size_t jobs = 0;
  bool named = false;
  for (std::size_t i = at + 1; i < run.size(); ++i) {
    const auto word = run.text(i);
    named = named || words::lists<words::given_names>(word);
    student = student || word == "student" || word == "candidate" || word == "degree";
    thesis = thesis || is_project(run, at, i) || word == "thesis" || word == "theses" || word == "supervisor" ||
             word == "students" || (word == "supervision" && run.text(i - 1) != "the" && run.text(i - 1) != "under");
    if (is_job_behind(run, i, level)) ++jobs;
  }
  if (named && (run.text(at) == "dr" || run.text(at) == "dipl")) score *= 0.2F;  // "Dr.-Ing. Erika Mustermann"
  if (thesis) score *= 0.4F;
  if (jobs > 0 && !student) score *= 0.55F;
  return score;
}

namespace degree_evidence {

/// Articles and pronouns that a sentence has before the degree that it tells of.
inline constexpr std::string_view told_articles[] = {"a",  "an",  "einen", "el",     "her",    "his", "la",
                                                     "le", "ma",  "mein",  "meinem", "meinen", "mi",  "mon",
                                                     "my", "the", "their", "un",     "una",    "une"};

/// "under the supervision of", "advised by": does whoever guided it stand from this word on?
constexpr bool begins_guidance(const word_run& run, std::size_t at) {
  const auto word = run.text(at), next = run.text(at + 1);
  const std::size_t noun = at + (next == "the" ? 2 : 1);
  if (word == "under" || word == "sous")
    return run.text(noun) == "supervision" || run.text(noun) == "guidance" || run.text(at + 2) == "direction";
  return (word == "supervised" || word == "advised") && next == "by";
}

// clang-format off
inline constexpr literal filler_words[] = {
    "als", "arts", "candidate", "degree", "degrees", "di", "fh", "habil", "honors", "honours", "hons", "i", "ing",
    "iur", "level", "magistrale", "med", "nat", "niveau", "oec", "phil", "pol", "professionnelle", "program",
    "programme", "rer", "s", "science", "sciences", "som", "specialistica", "student", "studies", "studium", "study",
    "the", "tot", "track", "triennale", "universitaria", "universitario", "zum", "zur"};
// clang-format on

/// Words between a degree and its subject.
constexpr bool is_filler(std::string_view word) { return words::lists<filler_words>(word); }

/// Words that announce the subject, as "major" does.
inline constexpr std::string_view major_words[] = {"major", "majoring", "majors", "specialization"};

/// Words of a degree's name before the one that says what it is: "High School", "Dual Degree".
inline constexpr std::string_view words_before_degrees[] = {"a",    "double", "dual",      "exchange",
                                                            "high", "joint",  "secondary", "visiting"};

/// Words that join a degree to its subject, and words that lead to something else.
inline constexpr std::string_view joints_of_subjects[] = {"d", "de", "des", "of"};
inline constexpr std::string_view no_subjects[] = {"and", "at", "by", "from", "on", "or", "with"};

/// Does a subject end before this word?
constexpr bool ends_subject(const word_run& run, std::size_t at) {
  const char mark = run[at].before;
  if (mark == ',' || mark == ';' || mark == '(' || mark == '|' || mark == ')' || mark == ':') return true;
  const auto word = run.text(at);
  return word == "at" || word == "from" || word == "with" || word == "gpa" || word == "cgpa" || word == "supervised" ||
         word == "advised" || word == "under" || word == "niveau" || (run[at].digit && run[at].letters == 0) ||
         degree_level_at(run, at) != degree_level::none;
}

/// The bytes of a subject that begins at word `from`: without "the" and without the department it is taught in.
constexpr std::string_view subject(const word_run& run, std::size_t from) {
  while (from < run.size() && run.text(from) == "the") ++from;
  const bool unit = from + 2 < run.size() && run.in<words::organization_heads>(from) &&
                    (run.text(from + 1) == "of" || run.text(from + 1) == "for");
  if (unit) from += run.text(from + 2) == "the" ? 3U : 2U;
  std::size_t end = from;
  while (end < run.size() && (end == from || !ends_subject(run, end))) {
    // A dash between blanks ends it; a hyphen inside a word does not.
    const bool dash = end > from && run[end].before == '-' && run[end].from - run[end - 1].to > 1;
    if (dash) break;
    ++end;
  }
  if (end == from || from >= run.size()) return {};
  return run.piece().substr(run[from].from, static_cast<std::size_t>(run[end - 1].to - run[from].from));
}

/// The first word of a run at which there is a degree; the size of the run where there is none.
constexpr std::size_t first_degree(const word_run& run) {
  std::size_t at = 0;
  while (at < run.size() && degree_level_at(run, at) == degree_level::none) ++at;
  return at;
}

/// "(Major: Statistics)", "majoring in Statistics": the word behind what says the subject best; 0 where nothing does.
constexpr std::size_t behind_major(const word_run& run) {
  for (std::size_t i = 0; i + 1 < run.size(); ++i) {
    const bool in = run.text(i + 1) == "in";
    if (run.in<major_words>(i) && (in || run[i + 1].before == ':')) return i + (in ? 2 : 1);
  }
  return 0;
}

/// The first word behind the name of the degree at a word.
constexpr std::size_t behind_name(const word_run& run, std::size_t at) {
  const std::size_t phrase = std::max<std::size_t>(phrases_of_degrees::phrase_size(run, at), 1);
  return at + phrase + (run.in<words_before_degrees>(at) ? 1 : 0);
}

/// The word behind the preposition that leads to a subject from word `from` on, "in", "en", "im"; 0 where none does.
constexpr std::size_t behind_preposition(const word_run& run, std::size_t from) {
  for (std::size_t i = from; i < run.size() && i < from + 9; ++i) {
    const auto word = run.text(i);
    const bool leads =
        word == "in" || (i < from + 4 && (word == "en" || word == "em")) || (i < from + 3 && word == "im");
    if (leads && i + 1 < run.size()) return i + 1;
    if (word == "at" || word == "from" || run[i].before == ',') return 0;
  }
  return 0;
}

/// The subject that stands right behind a degree, words like "of" between them: "Bachelor of Engineering Physics".
inline std::string_view subject_beside(const word_run& run, std::size_t from, degree_level level) {
  const bool named = run.in<joints_of_subjects>(from);
  while (from < run.size() && (is_filler(run.text(from)) || run.in<joints_of_subjects>(from) ||
                               degree_level_at(run, from) != degree_level::none))
    ++from;
  if (named && level == degree_level::doctorate && run.text(from) == "philosophy") ++from;
  if (from >= run.size() || level == degree_level::school) return {};
  if (run.in<no_subjects>(from) || (run[from].digit && run[from].letters == 0)) return {};
  const std::string_view found = subject(run, from);
  const word_run words_found(found);
  // After a comma, a university stands as often as a subject does.
  const bool school =
      words_found.count_in<words::organization_heads>() > words_found.count_in<words::weak_organization_heads>();
  return school ? std::string_view{} : found;
}

}  // namespace degree_evidence

/// What of a text names the degree: "BSc in Optics" of "I earned a BSc in Optics under the supervision of Ada Quill".
inline std::string_view degree_name(const word_run& run) {
  using namespace degree_evidence;
  const std::size_t at = first_degree(run);
  if (at == run.size()) return run.piece();
  const bool told = at > 0 && words::lists<told_articles>(run.text(at - 1));
  const std::size_t begin = told ? run[at].from : 0;
  std::size_t end = at + 1;
  while (end < run.size() && !begins_guidance(run, end)) ++end;
  return run.piece().substr(begin, end < run.size() ? run[end - 1].to - begin : run.piece().npos);
}

/// The level and the subject of a degree: "B.Sc. in the Dept. of Physics" is a bachelor in "Physics".
inline degree_parts read_degree(const word_run& run) {
  using namespace degree_evidence;
  const std::size_t at = first_degree(run);
  if (at == run.size()) return {};
  const degree_level level = degree_level_at(run, at);
  if (const std::size_t major = behind_major(run); major > 0) return {name_of(level), subject(run, major)};
  const std::size_t from = behind_name(run, at), led = behind_preposition(run, from);
  return {name_of(level), led > 0 ? subject(run, led) : subject_beside(run, from, level)};
}

}  // namespace vitae::wild_text
