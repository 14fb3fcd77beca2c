// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

namespace sentences {

/// Short words that a stop ends and no sentence, beside the titles of people.
inline constexpr std::string_view abbreviations[] = {"approx", "bzw", "ca",  "cf",   "co", "dept", "ed", "eg",
                                                     "etc",    "ie",  "inc", "inst", "jr", "ltd",  "no", "ph",
                                                     "sc",     "st",  "str", "univ", "vs", "z"};

/// What a sentence begins with behind an abbreviation that may as well end the one before: "… my Ph.D. During it …".
inline constexpr std::string_view beginnings[] = {"after", "afterwards", "at",   "before", "currently",  "during",
                                                  "he",    "i",          "in",   "my",     "previously", "prior",
                                                  "she",   "since",      "then", "there",  "they"};

/// Is the stop at `at` that of a short form: "Prof.", "Ltd.", an initial?
inline bool abbreviates(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && begin + 12 > at && ascii::is_alpha(text[begin - 1])) --begin;
  const std::string word = ascii::lowered(text.substr(begin, at - begin));
  return word.size() == 1 || (begin > 0 && text[begin - 1] == '.') || words::lists<abbreviations>(word) ||
         words::lists<words::name_titles>(word);
}

/// Whether the stop at `at` ends its sentence: a capital or a digit follows, and what it ends is no abbreviation.
inline bool ends_at(std::string_view text, std::size_t at) {
  if (at + 1 == text.size()) return true;
  std::size_t next = at + 1;
  while (next < text.size() && (text[next] == ')' || text[next] == '"')) ++next;
  if (next == text.size()) return true;
  if (!ascii::is_blank(text[next])) return false;
  while (next < text.size() && ascii::is_blank(text[next])) ++next;
  if (next == text.size()) return true;
  if (is_lower(decode(text, next).code_point)) return false;
  if (text[at] != '.' || !abbreviates(text, at)) return true;
  std::size_t end = next;
  while (end < text.size() && ascii::is_alpha(text[end])) ++end;
  return words::lists<beginnings>(ascii::small_letters(text.substr(next, end - next)));
}

}  // namespace sentences

/// The sentences of running text, each with its stop.
inline std::vector<span> sentences_in(const plain_text& plain, span s) {
  static constexpr byte_set stops(".!?");
  std::vector<span> found;
  const std::string_view text = plain.of(s.begin, s.end);
  std::size_t begin = 0;
  for (std::size_t at = stops.next_in(text, 0); at < text.size(); at = stops.next_in(text, at + 1)) {
    if (!sentences::ends_at(text, at)) continue;
    found.push_back(trim(plain, {s.begin + begin, s.begin + at + 1}));
    begin = at + 1;
  }
  if (const span rest = trim(plain, {s.begin + begin, s.end}); !rest.empty()) found.push_back(rest);
  return found;
}

}  // namespace vitae::wild_text
