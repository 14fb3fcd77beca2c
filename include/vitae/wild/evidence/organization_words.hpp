// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/firm_names.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/trades.hpp>

/// The words that names of organisations are made of, and how many of each a name has.
namespace vitae::wild_text::organization_evidence {

/// Small words inside names.
inline constexpr std::string_view small_words[] = {"a",  "and", "at", "by", "d",  "da",  "de",  "del", "der", "des",
                                                   "di", "do",  "du", "e",  "el", "et",  "for", "fur", "in",  "l",
                                                   "la", "le",  "of", "on", "s",  "the", "to",  "und", "y",   "zu"};

constexpr bool joins_name(std::string_view word) { return words::lists<small_words>(word); }

/// What German, Dutch and Scandinavian compounds end in that name an organisation.
inline constexpr std::string_view compound_ends[] = {
    "akademi",     "akademie",  "amt",          "anstalt",     "backerei",    "bank",        "bedrijf",
    "betrieb",     "fabrik",    "gesellschaft", "gymnasiet",   "gymnasium",   "haus",        "hochschule",
    "hogeschool",  "hogskolan", "hojskole",     "hospitalet",  "hoyskolen",   "institut",    "institutet",
    "instituttet", "kammer",    "kanzlei",      "kassan",      "klinik",      "klinikum",    "kolleg",
    "korkeakoulu", "lukio",     "ministerium",  "myndigheten", "opisto",      "schule",      "sjukhus",
    "sjukhuset",   "skola",     "skolan",       "skole",       "skolen",      "skolerne",    "spital",
    "stiftung",    "sygehus",   "sykehus",      "sykehuset",   "universitat", "universitet", "universitetet",
    "verband",     "verein",    "verket",       "verlag",      "verwaltung",  "werke",       "yliopisto",
    "zentrum",     "ziekenhuis"};

/// Compounds such as "Universitätsklinikum" and "Forschungsinstitut".
constexpr bool is_compound_head(std::string_view word) {
  return word.size() >= 9 && words::ends_in_any<compound_ends>(word);
}

/// "Example Riggers Local 7": the branch of a union.
inline bool is_union_branch(const word_run& run, std::size_t at) {
  return at > 0 && at + 2 == run.size() && run.text(at) == "local" && run[at].before == ' ' && run[at + 1].digit;
}

/// "ministère de l'Exemple", "laboratoire KELP": a noun that names in running text have in small letters, before a
/// name.
inline bool begins_small_name(const word_run& run) {
  if (run[0].capital || !run.in<words::small_organization_heads>(0)) return false;
  for (std::size_t i = 1; i < std::min<std::size_t>(run.size(), 6); ++i)
    if (run[i].capital) return true;
  return false;
}

/// What the words of a name are, counted.
struct name_words {
  std::size_t small = 0;   // in small letters, and none that joins
  std::size_t heads = 0;   // "Institute", "GmbH"
  std::size_t weak = 0;    // heads of other things too: "Group"
  std::size_t units = 0;   // heads of a part: "Department"
  std::size_t jobs = 0;    // "Engineer"
  std::size_t digits = 0;  // words that are numbers
  bool closed = false;     // by a noun in small letters
  bool known = false;      // by a legal form, or by a name in the list that it begins or ends with
  bool whole = false;      // is a name in the list

  /// Says nothing of itself, as "Acme Rockets" does.
  bool is_plain() const { return heads + weak == 0 && !known; }
};

/// Counts the words of a name.
class name_counter {
 public:
  explicit name_counter(const word_run& run) : run_(run), form_(small_form(run)), small_head_(begins_small_name(run)) {}

  name_words count() {
    found_.known = form_ > 0 || (run_[0].dotted && run_.text(0) == "us" && run_.size() > 2);  // "U.S. Example Survey"
    for (std::size_t i = 0; i < run_.size() && !found_.whole; ++i) {
      word(i);
      known_name(i);
    }
    return found_;
  }

 private:
  void word(std::size_t i) {
    const auto word = run_.text(i);
    const bool closes = i > 0 && run_[0].capital && run_.in<words::closing_organization_heads>(i);
    const bool headed = run_[i].capital || closes || (small_head_ && run_.in<words::small_organization_heads>(i));
    const bool capital = headed || run_[i].cjk || run_[i].digit;
    found_.closed = found_.closed || (closes && !run_[i].capital);
    if (!capital && !joins_name(word) && i + form_ < run_.size()) ++found_.small;
    if (run_[i].digit) ++found_.digits;
    if (headed && is_head(i)) {
      ++(words::lists<words::weak_organization_heads>(word) ? found_.weak : found_.heads);
      if (words::lists<words::unit_heads>(word)) ++found_.units;
    } else if (words::names_job(word)) {
      ++found_.jobs;
    }
  }

  bool is_head(std::size_t i) const {
    const auto word = run_.text(i);
    if (words::lists<words::organization_heads>(word) || is_compound_head(word)) return true;
    return (word == "u" && run_.text(i + 1) == "of") || is_union_branch(run_, i);  // "U. of Example"
  }

  /// A name in the list counts where the whole begins or ends with it: "IBM, Zürich", but not "Target Detection".
  void known_name(std::size_t i) {
    if (!run_[i].capital && !run_[i].digit) return;
    const std::size_t phrase = run_.phrase_in<words::organization_names>(i);
    if (phrase == 0) return;
    found_.whole = i == 0 && phrase == run_.size();
    const bool begins = i == 0 || run_[i].before != ' ';
    const bool ends = i + phrase == run_.size() || run_[i + phrase].before != ' ';
    found_.known = found_.known || (begins && ends) || (i == 0 && (phrase > 1 || run_[0].shouted()));
  }

  const word_run& run_;
  std::size_t form_;
  bool small_head_;
  name_words found_;
};

}  // namespace vitae::wild_text::organization_evidence
