// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/roles.hpp>

namespace vitae::wild_text {

namespace place_evidence {

inline constexpr std::string_view ambiguous_cities[] = {
    "bath",    "belmont",  "brest",     "burlington", "charlotte", "davis",      "durham",    "essen",
    "eugene",  "florence", "georgia",   "halle",      "jena",      "jordan",     "lancaster", "lexington",
    "lima",    "lincoln",  "linz",      "lund",       "mali",      "medford",    "nancy",     "nice",
    "orlando", "oxford",   "princeton", "providence", "reading",   "sofia",      "stanford",  "tours",
    "trier",   "troy",     "ulm",       "victoria",   "virginia",  "washington", "windsor",   "york"};

/// Cities that are also words or names of people: less sure when they stand alone.
constexpr bool is_ambiguous(std::string_view name) { return words::lists<ambiguous_cities>(name); }

/// Words for work from anywhere, and for work partly there.
inline constexpr std::string_view remote_words[] = {"homeoffice",  "remote",       "remotely", "remoto",
                                                    "teletravail", "дистанционно", "удаленно", "リモート",
                                                    "在宅",        "远程",         "재택"};
inline constexpr std::string_view hybrid_words[] = {"hibrido", "hybrid",  "hybride",  "online",
                                                    "onsite",  "virtual", "worldwide"};
/// Small words within the names of places, and nouns that stand beside them.
inline constexpr std::string_view place_joints[] = {"am", "an",  "and",  "de", "del", "der", "do",  "e",
                                                    "la", "les", "near", "of", "sur", "the", "upon"};
inline constexpr std::string_view place_nouns[] = {"area", "campus", "city", "greater", "metropolitan", "region"};

/// What names of towns begin with that have a second capital behind it.
inline constexpr std::string_view capital_beginnings[] = {"de", "du", "fitz", "la", "le", "mac", "mc"};

/// What names of towns end in that head names of organisations elsewhere.
inline constexpr std::string_view town_heads[] = {"center", "centre", "church", "city", "court", "store", "union"};

/// Does the code of a state, and nothing else, stand behind a comma: "Falls Church | , VA"?
constexpr bool before_code(const word_run& run, std::size_t at) {
  return at + 1 == run.size() && run[at].before == ',' && run[at].shouted() && run.in<words::region_codes>(at);
}

/// "Beispielwil SG": a town and, behind a blank, its canton.
constexpr bool is_in_canton(const word_run& run) {
  const std::size_t last = run.size() - 1;
  if (last == 0 || last > 2 || !run[last].shouted() || run[last].before != ' ' || !run.in<words::canton_codes>(last))
    return false;
  for (std::size_t i = 0; i < last; ++i)
    if (!run[i].capital || run[i].shouted() || run[i].letters < 3) return false;
  return true;
}

/// "Reed and Quill, Leeds", "and Sound": names joined, of which the first is that of no place that one knows.
inline bool joins_unknown(const word_run& run) {
  for (std::size_t i = 0; i < run.size() && run[i].before != ','; ++i)
    if (run.text(i) == "and")
      return run.phrase_in<words::city_names>(0) + run.phrase_in<words::country_names>(0) +
                 run.phrase_in<words::region_names>(0) ==
             0;
  return false;
}

/// "中国深圳": a country and a town, or a town and a part of it, in one word of Chinese or Japanese characters.
inline bool joins_places(std::string_view word) {
  for (std::size_t cut = 6; cut <= 12 && cut < word.size(); cut += 3) {
    const words::hashed_word land(word.substr(0, cut)), town(word.substr(cut));
    if (words::lists<words::country_names>(land) &&
        (words::lists<words::city_names>(town) || words::lists<words::region_names>(town)))
      return true;
  }
  return false;
}

/// "Fiumetto (RE), Italy": two capitals in brackets between a town and its country.
inline bool is_province(const word_run& run, std::size_t at) {
  return at > 0 && run[at].before == '(' && run[at].shouted() && run[at].letters == 2 && at + 1 < run.size() &&
         run.phrase_in<words::country_names>(at + 1) + at + 1 == run.size();
}

/// "UPEI", "UofT", "UT Austin": more capitals than a town's name has, but for "McLean" and the code of a state behind
/// its town.
constexpr bool is_abbreviated(const word_run& run, std::size_t at) {
  const run_word& word = run[at];
  if (word.letters < 2 || word.letters > 12 || word.capitals < 2) return false;
  if (word.letters == 2) return at + 1 < run.size() && run[at + 1].before == ' ';
  if (word.shouted()) return word.letters < 7;
  const std::string_view name = run.text(at);
  return word.capitals > 2 ||
         none_of(capital_beginnings, [&](std::string_view begin) { return name.starts_with(begin); });
}

}  // namespace place_evidence

/// How much a text looks like a place: "City, Country", "City, ST", "Remote", "München (hybrid)".
inline float looks_like_place(const word_run& run) {
  using namespace place_evidence;
  if (run.size() == 0 || run.size() > 10) return 0;
  if (run.size() == 1 && run[0].cjk && joins_places(run.all())) return 0.9F;
  std::size_t cities = 0, areas = 0, codes = 0, remote = 0, hybrid = 0, unknown = 0, small = 0, post = 0, parts = 1,
              longest = 0, here = 0, short_names = 0, shouted = 0;
  for (std::size_t i = 0; i < run.size();) {
    const run_word& word = run[i];
    shouted += word.shouted() ? 1U : 0U;
    if (i > 0 && word.before != ' ' && word.before != '-') ++parts, here = 0;
    if (std::size_t n = run.phrase_in<words::country_names>(i); n > 0 && (run[i].capital || word.cjk)) {
      ++areas;
      i += n;
    } else if (n = run.phrase_in<words::city_names>(i); n > 0 && (run[i].capital || word.cjk)) {
      ++cities;
      i += n;
    } else if (n = run.phrase_in<words::region_names>(i); n > 0 && run[i].capital) {
      ++areas;
      i += n;
    } else {
      const auto text = run.text(i);
      if (words::lists<remote_words>(text)) {
        ++remote;
      } else if (words::lists<hybrid_words>(text)) {
        ++hybrid;
      } else if (i > 0 && (word.shouted() || word.dotted) && words::lists<words::region_codes>(text)) {
        ++codes;
      } else if (is_province(run, i)) {
        ++codes;
      } else if (word.digit) {
        ++post;
      } else if (!word.capital && !word.cjk) {
        small += words::lists<place_joints>(text) ? 0U : 1U;
      } else if (!words::lists<place_nouns>(text)) {
        const bool town = words::lists<town_heads>(text) && before_code(run, i + 1);
        if (!town && (words::lists<words::organization_heads>(text) || words::lists<words::role_heads>(text)))
          return 0.06F;
        ++unknown, short_names += is_abbreviated(run, i) ? 1U : 0U;
        longest = ++here > longest ? here : longest;
      }
      ++i;
    }
  }
  if (small > 0 || post > 2 || (post > 0 && areas + codes + cities == 0)) return 0.03F;
  const std::size_t sure = cities + areas + remote;
  const bool ambiguous = run.size() == 1 && is_ambiguous(run.all());
  float score = 0.04F;
  if (unknown == 0 && hybrid > 0 && sure == 0) {
    score = 0.6F;
  } else if (unknown == 0 && sure > 0) {
    score = ambiguous ? 0.45F : sure + codes > 1 ? 0.97F : remote > 0 ? 0.88F : areas > 0 ? 0.85F : 0.8F;
  } else if (unknown > 0 && parts > 1 && longest < 4 && areas + codes > 0) {
    // "Springfield, IL": an unknown town before a state that is known.
    score = unknown > 4 ? 0.4F : parts > 3 ? 0.6F : 0.88F;
  } else if (unknown > 0 && sure > 0) {
    score = parts > 1 ? 0.57F : 0.15F;
  } else if (unknown > 0 && unknown < 4) {
    score = parts == 2 ? 0.25F : parts > 2 ? 0.1F : unknown < 3 ? 0.18F : 0.08F;
  }
  if (is_in_canton(run)) score = std::max(score, 0.7F);
  if (joins_unknown(run)) score *= 0.5F;
  if (short_names > 0 && shouted < run.size()) score *= 0.35F;  // "UPEI, Charlottetown"
  return post > 0 ? score * 0.9F : score;
}

/// What stands behind a town and says where that is: the code of a state, "MA", and with `lands` a country.
inline bool says_where(std::string_view text, bool lands) {
  if (text.size() == 2 && ascii::is_upper(text[0]) && ascii::is_upper(text[1])) return true;
  return lands && words::lists<words::country_names>(ascii::lowered(text.substr(0, 40)));
}

}  // namespace vitae::wild_text
