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
  if (word.size() > 72) return degree_level::none;
  if (east_asian_degree_end(word, east_asian_doctorates) > 0) return degree_level::doctorate;
  if (east_asian_degree_end(word, east_asian_masters) > 0) return degree_level::master;
  if (east_asian_degree_end(word, east_asian_bachelors) > 0) return degree_level::bachelor;
  return holds_any(word, east_asian_studies) ? degree_level::other : degree_level::none;
}

/// Is there a degree at a word of a run, and of which level? Codes such as "MS" and "BA" only count in capitals or with
/// dots; "master", "doctor" and their like only where they can be no job.
constexpr degree_level degree_level_at(const word_run& run, std::size_t at) {
  using words::lists;
  if (at >= run.size()) return degree_level::none;
  const auto word = run.text(at);
  if (run[at].cjk) return east_asian_degree(word);
  if (run[at].dotted && word.starts_with("cand")) return degree_level::master;  // "Cand.merc."
  if (!lists<words::degree_openers>(word))
    return (at == 0 && run[at].capital) || (at < 3 && at + 1 == run.size()) ? compound_degree(word)
                                                                            : degree_level::none;
  const auto next = run.text(at + 1);
  const bool last = at + 1 == run.size(), numbered = run[at].digit && run[at].capital,
             code = run[at].shouted() || run[at].dotted || numbered;
  const bool of = next == "of" || next == "in" || next == "en" || next == "degree" || next == "de" ||
                  next == "program" || next == "programme" || next == "student" || next == "studies" ||
                  next == "candidate" || next == "s";
  const bool opens = at == 0 || run[at].before != ' ';
  if (opens)
    if (const auto [text, level] = phrases_of_degrees::phrase_at(run, at); level != degree_level::none) return level;
  if (const degree_level found = training_at(run, at); found != degree_level::none) return found;
  // "B. Sc.", "M. Eng.", "Ph. D."
  if (word == "b" || word == "m" || word == "ph") {
    const std::size_t end = run[at].to;
    const bool stop = end < run.piece().size() && run.piece()[end] == '.';
    if (!stop || !run[at].capital || last) return degree_level::none;
    if (word == "ph") return next == "d" ? degree_level::doctorate : degree_level::none;
    const bool field = next == "a" || next == "s" || next == "sc" || next == "e" || next == "eng" || next == "ed" ||
                       next == "com" || next == "mus" || next == "phil" || next == "tech";
    return !field ? degree_level::none : word == "m" ? degree_level::master : degree_level::bachelor;
  }
  if (word == "master" || word == "bachelor") {
    const bool job = at > 0 && (run.text(at - 1) == "scrum" || run.text(at - 1) == "web" || run.text(at - 1) == "head");
    const bool data = next == "data" || next == "thesis" || next == "class" || next == "classes" || next == "party";
    if (job || data || (!of && !opens && !last)) return degree_level::none;
    return word == "master" ? degree_level::master : degree_level::bachelor;
  }
  if (word == "masters" || word == "bachelors") {
    return word == "masters" ? degree_level::master : degree_level::bachelor;
  }
  if (word == "dr" &&
      (next == "rer" || next == "phil" || next == "ing" || next == "med" || next == "oec" || next == "iur")) {
    return degree_level::doctorate;
  }
  if (word == "dipl") return degree_level::diploma;
  if (word == "associate") {
    return next == "of" || next == "degree" || next == "in" ? degree_level::associate : degree_level::none;
  }
  if (word == "me") return run[at].dotted ? degree_level::master : degree_level::none;  // "M.E."
  if (word == "associates")
    return next == "degree" || next == "of" || next == "in" ? degree_level::associate : degree_level::none;
  if (word == "doctor" || word == "doctora")
    return next == "of" || next == "en" || next == "in" ? degree_level::doctorate : degree_level::none;
  if (word == "doctoral" || word == "kandidat" || word == "promotion") {
    const bool study =
        next == "degree" || next == "student" || next == "studies" || next == "candidate" || next == "program";
    return study || (word == "promotion" && at == 0 && (last || next == "in" || next == "zum"))
               ? degree_level::doctorate
               : degree_level::none;
  }
  if (word == "undergraduate" || word == "postgraduate") {
    const bool study = next == "degree" || next == "student" || next == "studies" || next == "program" ||
                       next == "study" || next == "education" || (next == "in" && at == 0);
    if (!study && !(last && at == 0)) return degree_level::none;
    return word == "undergraduate" ? degree_level::bachelor : degree_level::master;
  }
  if (word == "high" || word == "secondary") {
    const auto after = run.text(at + 2);
    const bool paper = after == "diploma" || after == "education" || after == "certificate" || after == "graduate" ||
                       after == "degree" || after == "student";
    return next == "school" && paper ? degree_level::school : degree_level::none;
  }
  if (word == "exchange" || word == "visiting") {
    return next == "student" || next == "semester" || next == "program" || next == "programme" || next == "year" ||
                   next == "studies"
               ? degree_level::other
               : degree_level::none;
  }
  if (word == "minor" || word == "major") {
    const bool marked = !last && run[at + 1].before == ':';
    return opens && (next == "in" || marked || (last && at > 0)) ? degree_level::other : degree_level::none;
  }
  if (word == "dual" || word == "double" || word == "joint")
    return next == "degree" ? degree_level::other : degree_level::none;
  if (word == "degree")
    return (opens || (at < 3 && run[at].capital)) && (next == "in" || (opens && next == "of")) ? degree_level::other
                                                                                               : degree_level::none;
  if ((word == "ab" || word == "as") && last && !opens) return degree_level::none;  // "Example Bygg AS"
  if (lists<words::certificate_codes>(word)) return code && opens ? degree_level::certificate : degree_level::none;
  if (lists<words::closing_codes>(word)) return code && at > 0 ? degree_level::certificate : degree_level::none;
  if (lists<words::diploma_codes>(word)) return code && opens ? degree_level::diploma : degree_level::none;
  if (word == "ms" && (next == "office" || next == "excel" || next == "word" || next == "sql" || next == "windows" ||
                       next == "access")) {
    return degree_level::none;
  }
  if (lists<words::doctorate_words>(word) || (code && lists<words::doctorate_codes>(word)))
    return degree_level::doctorate;
  if (lists<words::master_words>(word) || (code && lists<words::master_codes>(word))) return degree_level::master;
  if (lists<words::bachelor_words>(word) || (code && lists<words::bachelor_codes>(word))) return degree_level::bachelor;
  if ((code && lists<words::associate_words>(word)) || (code && lists<words::associate_codes>(word)))
    return degree_level::associate;
  if (lists<words::diploma_words>(word)) return degree_level::diploma;
  if (lists<words::certificate_words>(word)) return degree_level::certificate;
  // "Brevet", "bac" and the like are short: they count in capitals or in front, "HTL-Matura".
  if (lists<words::school_words>(word) && (word.size() > 6 || code || opens)) return degree_level::school;
  return degree_level::none;
}

}  // namespace vitae::wild_text
