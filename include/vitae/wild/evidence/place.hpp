// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/place_codes.hpp>
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
inline constexpr std::string_view place_nouns[] = {"area",    "campus",       "city",   "environs",
                                                   "greater", "metropolitan", "region", "umgebung"};
/// What lies around a town: "Madrid y alrededores".
inline constexpr std::string_view surroundings[] = {"alrededores", "dintorni",   "environs", "okolice",
                                                    "omgeving",    "peripherie", "umgebung"};

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

/// "г. Тверь", "м. Львів", "гр. Русе": the short form of "town" before its name, in Russian, Ukrainian and Bulgarian.
inline bool has_town_mark(const word_run& run) {
  const std::string_view text = run.piece();
  for (const std::string_view mark : {"г.", "м.", "гр."})
    if (text.starts_with(mark)) return run.size() > 1 && run.size() < 4 && run[1].capital && run[1].letters > 2;
  return false;
}

/// What prefectures, towns and their wards are called behind their names.
inline constexpr std::string_view east_asian_areas[] = {"都", "府", "県", "省", "市", "区", "區", "시", "구"};

/// "中国深圳", "福岡県", "東京都見本区": a country and a town, or a town and what it or a part of it is, in one word of
/// Chinese, Japanese or Korean characters.
inline bool joins_places(std::string_view word) {
  for (std::size_t cut = 6; cut <= 12 && cut < word.size(); cut += 3) {
    const words::hashed_word land(word.substr(0, cut)), town(word.substr(cut));
    if (words::lists<words::country_names>(land) &&
        (words::lists<words::city_names>(town) || words::lists<words::region_names>(town)))
      return true;
    if (town.size() < 16 && words::lists<words::city_names>(land) && words::ends_in_one(town, east_asian_areas))
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

/// What the words of a text are that may name a place, counted.
struct place_words {
  std::size_t cities = 0, areas = 0, codes = 0;  ///< towns one knows; countries and regions; "CA"
  std::size_t remote = 0, hybrid = 0;            ///< words for work from anywhere, and for work partly there
  std::size_t numbers = 0, small = 0;            ///< of streets and post; words that no name of a place has
  std::size_t unknown = 0, short_names = 0;      ///< other words in capitals, and how many are "UPEI" or the like
  std::size_t shouted = 0;                       ///< all words in capitals alone
  std::size_t parts = 1, longest = 0;            ///< between marks; the most unknown words in one of them
  bool other = false;                            ///< there is a word for an organisation or a job

  /// Names of places and words for none.
  std::size_t sure() const { return cities + areas + remote; }
};

/// Counts the words of a text that may name a place.
class place_counter {
 public:
  explicit place_counter(const word_run& run) : run_(run) {}

  place_words count() {
    for (std::size_t i = 0; i < run_.size() && !found_.other;) {
      if (run_[i].shouted()) ++found_.shouted;
      if (i > 0 && run_[i].before != ' ' && run_[i].before != '-') ++found_.parts, here_ = 0;
      const std::size_t known = known_place(i);
      if (known == 0) word(i);
      i += known > 0 ? known : 1;
    }
    return found_;
  }

 private:
  /// How many words at a place are the name of one that one knows.
  std::size_t known_place(std::size_t i) {
    if (!run_[i].capital && !run_[i].cjk) return 0;
    if (const std::size_t land = run_.phrase_in<words::country_names>(i); land > 0) return ++found_.areas, land;
    if (const std::size_t town = run_.phrase_in<words::city_names>(i); town > 0) return ++found_.cities, town;
    const std::size_t region = run_[i].capital ? run_.phrase_in<words::region_names>(i) : 0;
    if (region > 0) ++found_.areas;
    return region;
  }

  void word(std::size_t i) {
    const run_word& word = run_[i];
    if (run_.in<remote_words>(i)) {
      ++found_.remote;
    } else if (run_.in<hybrid_words>(i)) {
      ++found_.hybrid;
    } else if (is_code(i)) {
      ++found_.codes;
    } else if (word.digit) {
      ++found_.numbers;
    } else if (!word.capital && !word.cjk) {
      if (!run_.in<place_joints>(i) && !leads_around(i)) ++found_.small;
    } else if (!run_.in<place_nouns>(i)) {
      unknown(i);
    }
  }

  /// "y" and "alrededores" of "Madrid y alrededores".
  bool leads_around(std::size_t i) const {
    return i > 0 && run_.size() < 7 &&
           (run_.in<surroundings>(i) || (i + 1 < run_.size() && run_.in<surroundings>(i + 1)));
  }

  /// "CA" behind a town, "(RE)" before its country.
  bool is_code(std::size_t i) const {
    const bool short_form = run_[i].shouted() || run_[i].dotted;
    return (i > 0 && short_form && run_.in<words::region_codes>(i)) || is_province(run_, i);
  }

  void unknown(std::size_t i) {
    const bool town = run_.in<town_heads>(i) && before_code(run_, i + 1);
    found_.other = !town && (run_.in<words::organization_heads>(i) || run_.in<words::role_heads>(i));
    ++found_.unknown;
    if (is_abbreviated(run_, i)) ++found_.short_names;
    found_.longest = std::max(found_.longest, ++here_);
  }

  const word_run& run_;
  place_words found_;
  std::size_t here_ = 0;  // unknown words since the last mark
};

/// What a text is worth all of whose words are known.
inline float of_known(const word_run& run, const place_words& n) {
  if (n.sure() == 0) return n.hybrid > 0 ? 0.6F : 0.04F;
  if (run.size() == 1 && is_ambiguous(run.all())) return 0.45F;
  if (n.sure() + n.codes > 1) return 0.97F;
  return n.remote > 0 ? 0.88F : n.areas > 0 ? 0.85F : 0.8F;
}

/// What a text is worth with words in it that nobody knows.
inline float of_unknown(const place_words& n) {
  if (n.parts > 1 && n.longest < 4 && n.areas + n.codes > 0)  // "Springfield, IL": a town before a state
    return n.unknown > 4 ? 0.4F : n.parts > 3 ? 0.6F : 0.88F;
  if (n.sure() > 0) return n.parts > 1 ? 0.57F : 0.15F;
  if (n.unknown > 3) return 0.04F;
  if (n.parts > 1) return n.parts == 2 ? 0.25F : 0.1F;
  return n.unknown < 3 ? 0.18F : 0.08F;
}

}  // namespace place_evidence

/// How much a text looks like a place: "City, Country", "City, ST", "Remote", "München (hybrid)".
inline float looks_like_place(const word_run& run) {
  using namespace place_evidence;
  if (run.size() == 0 || run.size() > 10) return 0;
  if (run.size() == 1 && run[0].cjk && joins_places(run.all())) return 0.9F;
  if (run.beyond_ascii() && has_town_mark(run)) return 0.9F;
  const place_words n = place_counter(run).count();
  if (n.other) return 0.06F;
  const bool nowhere = n.areas + n.codes + n.cities == 0;
  if (n.small > 0 || n.numbers > (nowhere ? 0U : 2U)) return 0.03F;
  float score = n.unknown == 0 ? of_known(run, n) : of_unknown(n);
  if (is_in_canton(run)) score = std::max(score, 0.7F);
  if (joins_unknown(run)) score *= 0.5F;
  if (n.short_names > 0 && n.shouted < run.size()) score *= 0.35F;  // "UPEI, Charlottetown"
  return n.numbers > 0 ? score * 0.9F : score;
}

/// What stands behind a town and says where that is: the code of a state, "MA", and with `lands` a country.
inline bool says_where(std::string_view text, bool lands) {
  if (text.size() == 2 && ascii::is_upper(text[0]) && ascii::is_upper(text[1])) return true;
  return lands && words::lists<words::country_names>(ascii::small_letters(text.substr(0, 40)));
}

}  // namespace vitae::wild_text
