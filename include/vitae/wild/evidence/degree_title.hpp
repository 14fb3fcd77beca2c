// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/words/joints.hpp>
#include <vitae/wild/words/telling.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Where the title of a degree begins and ends in a sentence.
namespace vitae::wild_text::degree_telling {

/// Does a degree begin with a text, and not what is given to those who study for one: "PhD fellowship"?
inline bool begins_degree(std::string_view text) {
  const word_run run(text.substr(0, 60));
  const degree_level level = degree_level_at(run, 0);
  if (level == degree_level::none || level == degree_level::certificate) return false;
  for (std::size_t i = 1; i < std::min<std::size_t>(run.size(), 4) && run[i].before == ' '; ++i)
    if (run.in<words::degree_followers>(i)) return false;
  return true;
}

/// The word that a text begins with, in small letters.
inline std::string word_at(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && (ascii::is_alnum(text[end]) || ascii::is_beyond(text[end]))) ++end;
  return ascii::lowered(text.substr(0, end));
}

/// Does a title go on behind "and": "in Maths | and Physics", but not "| and a master", "| and moved to Oslo"?
inline bool goes_on_behind_and(std::string_view next) {
  const std::string word = word_at(next);
  return !words::lists<words::determiners>(word) && !words::lists<words::title_stops>(word) && !word.ends_with("ed") &&
         !begins_degree(next);
}

/// How many bytes go on with a degree's second subject: "with a minor in " of "with a minor in Law from".
inline std::size_t minor_in(std::string_view text) {
  for (const std::string_view lead :
       {"with a minor in ", "with a major in ", "with minors in ", "with minor in ", "with a double major in ",
        "with a concentration in ", "with a focus on ", "with a specialization in ", "with a specialisation in "})
    if (text.starts_with(lead)) return lead.size();
  return 0;
}

/// How many bytes a degree has in front of its subject that say with what honours it was taken: " (Hons)" of " (Hons)
/// in Law".
inline std::size_t honours_in(std::string_view text) {
  for (const std::string_view aside : {" (Hons)", " (Hons.)", " (Honours)", " (Honors)"})
    if (text.starts_with(aside) && text.substr(aside.size()).starts_with(" in ")) return aside.size();
  return 0;
}

/// Where the title of a degree ends that a text begins with.
inline std::size_t title_end(std::string_view text) {
  static constexpr byte_set marks(" ,;:(\n");
  bool subject = false;
  std::size_t at = 0;
  while (at < text.size() && at < 120) {
    const std::size_t mark = marks.next_in(text, at);
    if (const std::size_t honours = honours_in(text.substr(mark)); honours > 0) {
      at = mark + honours;
      continue;
    }
    if (text.substr(mark).starts_with(", ") && minor_in(text.substr(mark + 2)) > 0) {
      at = mark + 2 + minor_in(text.substr(mark + 2)), subject = true;
      continue;
    }
    if (mark == text.size() || (text[mark] != ' ' && text[mark] != '\n')) return mark;
    const std::string_view next = text.substr(mark + 1);
    const std::string word = word_at(next);
    if (next.empty() || next[0] == '(') return mark;
    if (const std::size_t minor = minor_in(next); minor > 0) {
      at = mark + 1 + minor, subject = true;
      continue;
    }
    if (words::lists<words::title_stops>(word) || words::after_joint(next, words::naming_joints) > 0) return mark;
    if (word == "in" || word == "en" || word == "im") {
      const std::string what = word_at(next.substr(std::min(next.size(), word.size() + 1)));
      const bool time = what.empty() || ascii::is_digit(what[0]) || words::lists<words::time_words>(what);
      if (subject || time || words::lists<words::determiners>(what)) return mark;
      subject = what != "engineering";  // "Master of Science in Engineering in Data Science"
    }
    const bool joins = word == "and" || word == "et" || word == "und" || word == "y";
    if (joins && !goes_on_behind_and(next.substr(std::min(next.size(), word.size() + 1)))) return mark;
    at = mark + 1;
  }
  return at;
}

}  // namespace vitae::wild_text::degree_telling
