// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/fluency.hpp>
#include <vitae/wild/words/languages.hpp>

namespace vitae::wild_text {

namespace language_evidence {

inline constexpr std::string_view joint_words[] = {
    "and",     "as",      "at",       "band",      "certificate", "certified", "e",      "equivalent", "et",    "i",
    "idiomas", "in",      "language", "languages", "langues",     "level",     "lingue", "niveau",     "nivel", "of",
    "or",      "overall", "score",    "skills",    "speaker",     "sprachen",  "to",     "und",        "with",  "y"};

/// Words that say which of the languages of one name is meant: "Old English", "Brazilian Portuguese".
inline constexpr std::string_view kinds_of_language[] = {
    "american",   "ancient",   "attic",      "biblical", "brazilian",   "british",  "canadian", "clasico",  "classical",
    "classico",   "classique", "colloquial", "eastern",  "egyptian",    "european", "high",     "koine",    "latin",
    "levantine",  "literary",  "low",        "medieval", "middle",      "modern",   "moroccan", "northern", "old",
    "simplified", "southern",  "standard",   "swiss",    "traditional", "western"};

/// Words that join a language, a level and a test.
constexpr bool joins(std::string_view word) {
  return words::lists<joint_words>(word) || words::lists<kinds_of_language>(word);
}

constexpr std::size_t fluency_at(const word_run& run, std::size_t at) {
  if (const std::size_t words_of_it = run.phrase_in<words::fluency_words>(at); words_of_it > 0) return words_of_it;
  return run.in<words::language_tests>(at) ? 1 : 0;
}

constexpr bool is_number(const run_word& word) { return word.digit && word.letters == 0; }

}  // namespace language_evidence

/// How well one speaks a language, in the bytes of the text: "native" of "English (native)", "B2 (IELTS 7.5)"; empty
/// when nothing says so.
inline std::string_view find_fluency(const word_run& run) {
  using namespace language_evidence;
  std::size_t from = 0;
  while (from < run.size() && fluency_at(run, from) == 0) ++from;
  if (from == run.size()) return {};
  std::size_t end = from, last = from;
  while (end < run.size()) {
    if (const std::size_t more = fluency_at(run, end); more > 0) {
      end += more;
      last = end;
    } else if (is_number(run[end])) {
      last = ++end;
    } else if (joins(run.text(end)) && run[end].before == ' ') {
      ++end;
      if (run.text(end - 1) == "level" || run.text(end - 1) == "speaker" || run.text(end - 1) == "skills") last = end;
    } else {
      break;
    }
  }
  std::size_t stop = run[last - 1].to;
  const std::string_view found = run.piece().substr(run[from].from, stop - run[from].from);
  if (found.find('(') != found.npos && run.piece().substr(stop, 1) == ")") ++stop;
  return run.piece().substr(run[from].from, stop - run[from].from);
}

/// May a text name a language anywhere? Most name none, and nothing more need be asked of them.
inline bool may_name_language(const word_run& run) {
  for (std::size_t i = 0; i < run.size(); ++i)
    if (run.phrase_in<words::language_names>(i, 3) > 0) return true;
  return run.cut();
}

/// How much a text looks like a human language, with or without how well one speaks it: "English", "French (B2)",
/// "Mandarin Chinese: native".
inline float looks_like_language(const word_run& run) {
  using namespace language_evidence;
  if (run.size() == 0) return 0;
  std::size_t known = 0, languages = 0, other = 0, marked = 0;
  bool first = false;
  for (std::size_t i = 0; i < run.size();) {
    if (const std::size_t n = run.phrase_in<words::language_names>(i, 3);
        n > 0 && (run[i].capital || run[i].cjk || i == 0)) {
      ++languages;
      first = first || i == 0;
      known += n;
      i += n;
      if (i < run.size() &&
          (run[i].before == ':' || run[i].before == '(' || run[i].before == '-' || run[i].before == ','))
        ++marked;
    } else if (const std::size_t f = fluency_at(run, i); f > 0) {
      known += f;
      i += f;
    } else if (joins(run.text(i)) || is_number(run[i])) {
      ++known;
      ++i;
    } else {
      ++other;
      ++i;
    }
  }
  if (languages == 0) return 0;
  if (other == 0) {
    const bool ambiguous = run.size() == 1 && run[0].letters < 4 && !run[0].cjk;  // "Lao", "Twi", "Wu"
    return ambiguous ? 0.5F : first || languages > 0 ? 0.95F : 0.8F;
  }
  if (first && marked > 0 && other < 8 && run[0].letters + other < 40) return other <= known + 2 ? 0.7F : 0.45F;
  if (!find_fluency(run).empty() && other < 3) return 0.6F;
  return first && other < 3 ? 0.25F : 0.08F;
}

}  // namespace vitae::wild_text
