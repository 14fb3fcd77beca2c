// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_level.hpp>
#include <vitae/wild/evidence/degree_phrases.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/degrees.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/organizations.hpp>

namespace vitae::wild_text {

/// Nouns of training whose subject stands right behind them: "Ausbildung Industriekauffrau", "Studium Maschinenbau",
/// "FP Electrónica", "CAS Projektmanagement"; but "Studium" alone too, and no "Lehre und Forschung".
constexpr degree_level training_at(const word_run& run, std::size_t at) {
  if (at > 0 || !run.in<words::training_words>(at)) return degree_level::none;
  const bool study = run.text(at) == "studium", last = at + 1 == run.size();
  const bool subject =
      !last && run[at + 1].capital && run[at + 1].before == ' ' && run.count_in<words::organization_heads>() == 0;
  if (study) return last || subject ? degree_level::other : degree_level::none;
  return subject ? degree_level::certificate : degree_level::none;
}

/// The degree that a compound names by its end: "Sjuksköterskeexamen", "Læreruddannelsen", "Meisterprüfung".
constexpr degree_level compound_degree(std::string_view word) {
  if (word.size() < 10) return degree_level::none;
  if (words::ends_in_any(word, words::school_ends)) return degree_level::school;
  if (words::ends_in_any(word, words::certificate_ends)) return degree_level::certificate;
  return words::ends_in_any(word, words::study_ends) ? degree_level::other : degree_level::none;
}

/// The degree that a word in Chinese, Japanese or Korean characters names, unless it is a whole sentence.
constexpr degree_level east_asian_degree(std::string_view word) {
  using namespace words;
  if (word.size() > 72 || is_passage(word)) return degree_level::none;
  if (east_asian_degree_end(word, east_asian_doctorates) > 0) return degree_level::doctorate;
  if (east_asian_degree_end(word, east_asian_masters) > 0) return degree_level::master;
  if (east_asian_degree_end(word, east_asian_bachelors) > 0) return degree_level::bachelor;
  return holds_any(word, east_asian_studies) ? degree_level::other : degree_level::none;
}

/// A word that is a degree where one of some words follows, and nothing elsewhere.
struct led_degree {
  std::string_view word, followers;  ///< the followers between spaces
  degree_level level;
};
inline constexpr led_degree led_degrees[] = {
    {"associate", " degree in of ", degree_level::associate},
    {"associates", " degree in of ", degree_level::associate},
    {"doctor", " en in of ", degree_level::doctorate},
    {"doctora", " en in of ", degree_level::doctorate},
    {"doctoral", " candidate degree program student studies ", degree_level::doctorate},
    {"double", " degree ", degree_level::other},
    {"dual", " degree ", degree_level::other},
    {"exchange", " program programme semester student studies year ", degree_level::other},
    {"joint", " degree ", degree_level::other},
    {"kandidat", " candidate degree program student studies ", degree_level::doctorate},
    {"visiting", " program programme semester student studies year ", degree_level::other}};

/// What follows "master" and "bachelor" where they are no job, and what where they are no degree.
inline constexpr std::string_view graduate_followers =
    " candidate de degree en in of program programme s student studies ";
inline constexpr std::string_view other_masters = " class classes data party thesis ";
/// What stands before "master" where it is a job.
inline constexpr std::string_view master_jobs = " head scrum web ";
/// What follows "high school" and "secondary school" where one has finished it.
inline constexpr std::string_view school_papers = " certificate degree diploma education graduate student ";
/// What follows "undergraduate" and "postgraduate" where they are studies.
inline constexpr std::string_view study_followers = " degree education program student studies study ";
/// What follows "Dr." in a degree, "Dr. phil.", and "B." and "M.", "B. Sc.", which are one code in two words.
inline constexpr std::string_view doctor_fields = " ing iur med oec phil rer ";
inline constexpr std::string_view code_fields = " a com e ed eng mus phil s sc tech ";
/// What follows "MS" where it is a firm.
inline constexpr std::string_view products_of_ms = " access excel office sql windows word ";

/// Is a word one of some, which stand between spaces?
constexpr bool is_one_of(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); !word.empty() && at != words.npos; at = words.find(word, at + 1))
    if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  return false;
}

/// The degree at a word of a run, asked of word after word. `opens`: nothing but a mark stands before the word.
class degree_at {
 public:
  constexpr degree_at(const word_run& run, std::size_t at)
      : run_(run), at_(at), last_(at + 1 == run.size()), opens_(at == 0 || run[at].before != ' ') {}

  constexpr degree_level level() const {
    const auto word = run_.text(at_);
    if (word == "b" || word == "m" || word == "ph") return parted_code();
    if (word == "master" || word == "bachelor") return graduate();
    if (word == "masters") return degree_level::master;
    if (word == "bachelors") return degree_level::bachelor;
    if (word == "dr" && followed_by(doctor_fields)) return degree_level::doctorate;
    if (word == "dipl") return degree_level::diploma;
    if (word == "me") return run_[at_].dotted ? degree_level::master : degree_level::none;  // "M.E."
    for (const auto& [led, followers, level] : led_degrees)
      if (word == led) return followed_by(followers) ? level : degree_level::none;
    if (word == "promotion") return promotion();
    if (word == "undergraduate" || word == "postgraduate") return studies();
    if (word == "high" || word == "secondary") return school();
    if (word == "minor" || word == "major") return subject();
    if (word == "degree") return bare_degree();
    if ((word == "ab" || word == "as") && last_ && !opens_) return degree_level::none;  // "Example Bygg AS"
    if (word == "ms" && followed_by(products_of_ms)) return degree_level::none;
    return listed();
  }

 private:
  constexpr bool followed_by(std::string_view words) const { return is_one_of(words, run_.text(at_ + 1)); }

  /// "B. Sc.", "M. Eng.", "Ph. D."
  constexpr degree_level parted_code() const {
    const auto word = run_.text(at_);
    const std::size_t end = run_[at_].to;
    const bool stop = end < run_.piece().size() && run_.piece()[end] == '.';
    if (!stop || !run_[at_].capital || last_) return degree_level::none;
    if (word == "ph") return run_.text(at_ + 1) == "d" ? degree_level::doctorate : degree_level::none;
    if (!followed_by(code_fields)) return degree_level::none;
    return word == "m" ? degree_level::master : degree_level::bachelor;
  }

  /// "Master of Science", but no "Scrum Master" and no "Master Data Manager".
  constexpr degree_level graduate() const {
    const bool job = at_ > 0 && is_one_of(master_jobs, run_.text(at_ - 1));
    if (job || followed_by(other_masters)) return degree_level::none;
    if (!followed_by(graduate_followers) && !opens_ && !last_) return degree_level::none;
    return run_.text(at_) == "master" ? degree_level::master : degree_level::bachelor;
  }

  /// "Promotion in Physik", "promotion student"; not the one that makes a clerk head of an office.
  constexpr degree_level promotion() const {
    const bool first = at_ == 0 && (last_ || followed_by(" in zum "));
    return first || followed_by(" candidate degree program student studies ") ? degree_level::doctorate
                                                                              : degree_level::none;
  }

  constexpr degree_level studies() const {
    const bool first = at_ == 0 && (last_ || run_.text(at_ + 1) == "in");
    if (!first && !followed_by(study_followers)) return degree_level::none;
    return run_.text(at_) == "undergraduate" ? degree_level::bachelor : degree_level::master;
  }

  /// "High School Diploma"
  constexpr degree_level school() const {
    const bool paper = run_.text(at_ + 1) == "school" && is_one_of(school_papers, run_.text(at_ + 2));
    return paper ? degree_level::school : degree_level::none;
  }

  /// "Minor in Physics", "Major: Physics", "Physics (major)"
  constexpr degree_level subject() const {
    const bool marked = !last_ && run_[at_ + 1].before == ':';
    const bool tells = run_.text(at_ + 1) == "in" || marked || (last_ && at_ > 0);
    return opens_ && tells ? degree_level::other : degree_level::none;
  }

  /// "Degree in Physics", "Example Degree in Physics"
  constexpr degree_level bare_degree() const {
    const bool in = run_.text(at_ + 1) == "in" && (opens_ || (at_ < 3 && run_[at_].capital));
    return in || (opens_ && run_.text(at_ + 1) == "of") ? degree_level::other : degree_level::none;
  }

  /// What the lists say. Codes only count in capitals, with dots, or with a digit.
  constexpr degree_level listed() const {
    using words::lists;
    const auto word = run_.text(at_);
    const bool code = run_[at_].shouted() || run_[at_].dotted || (run_[at_].digit && run_[at_].capital);
    if (lists<words::certificate_codes>(word)) return code && opens_ ? degree_level::certificate : degree_level::none;
    if (lists<words::closing_codes>(word)) return code && at_ > 0 ? degree_level::certificate : degree_level::none;
    if (lists<words::diploma_codes>(word)) return code && opens_ ? degree_level::diploma : degree_level::none;
    if (lists<words::doctorate_words>(word) || (code && lists<words::doctorate_codes>(word)))
      return degree_level::doctorate;
    if (lists<words::master_words>(word) || (code && lists<words::master_codes>(word))) return degree_level::master;
    if (lists<words::bachelor_words>(word) || (code && lists<words::bachelor_codes>(word)))
      return degree_level::bachelor;
    if (code && (lists<words::associate_words>(word) || lists<words::associate_codes>(word)))
      return degree_level::associate;
    if (lists<words::diploma_words>(word)) return degree_level::diploma;
    if (lists<words::certificate_words>(word)) return degree_level::certificate;
    // "Brevet", "bac" and the like are short: they count in capitals or in front, "HTL-Matura".
    const bool school = lists<words::school_words>(word) && (word.size() > 6 || code || opens_);
    return school ? degree_level::school : degree_level::none;
  }

  const word_run& run_;
  std::size_t at_;
  bool last_, opens_;
};

/// Is there a degree at a word of a run, and of which level? Codes such as "MS" and "BA" only count in capitals or with
/// dots; "master", "doctor" and their like only where they can be no job.
constexpr degree_level degree_level_at(const word_run& run, std::size_t at) {
  if (at >= run.size()) return degree_level::none;
  const auto word = run.text(at);
  if (run[at].cjk) return east_asian_degree(word);
  if (run[at].dotted && word.starts_with("cand")) return degree_level::master;  // "Cand.merc."
  if (!words::lists<words::degree_openers>(word)) {
    const bool compound = (at == 0 && run[at].capital) || (at < 3 && at + 1 == run.size());
    return compound ? compound_degree(word) : degree_level::none;
  }
  if (at == 0 || run[at].before != ' ')
    if (const auto [text, level] = phrases_of_degrees::phrase_at(run, at); level != degree_level::none) return level;
  if (const degree_level found = training_at(run, at); found != degree_level::none) return found;
  return degree_at(run, at).level();
}

}  // namespace vitae::wild_text
