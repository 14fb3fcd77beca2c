// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/plain_words.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/trades.hpp>

namespace vitae::wild_text {

/// What an organisation's name is made of.
namespace organization_evidence {

inline constexpr std::string_view small_words[] = {"a",  "and", "at", "by", "d",  "da",  "de",  "del", "der", "des",
                                                   "di", "do",  "du", "e",  "el", "et",  "for", "fur", "in",  "l",
                                                   "la", "le",  "of", "on", "s",  "the", "to",  "und", "y",   "zu"};

/// What a contest is called, which is no organisation though its name may have one in it.
inline constexpr std::string_view contest_words[] = {"challenge", "championships", "competition", "contest",
                                                     "olympiads"};

constexpr bool joins_name(std::string_view word) { return words::lists<small_words>(word); }

/// Chinese, Japanese and Korean names end in one of these.
constexpr bool has_cjk_head(std::string_view piece) {
  const auto may_be_cjk = [](char c) { return static_cast<unsigned char>(c) >= 0xE3; };  // as their first bytes are
  if (none_of(piece, may_be_cjk)) return false;
  return words::holds_any(piece, words::east_asian_organizations);
}

/// What German, Dutch and Scandinavian compounds end in that name an organisation.
inline constexpr std::string_view compound_ends[] = {
    "akademi",   "akademie",     "amt",        "anstalt",     "backerei",    "bank",          "bedrijf",    "betrieb",
    "fabrik",    "gesellschaft", "gymnasiet",  "gymnasium",   "haus",        "hochschule",    "hogeschool", "hogskolan",
    "hojskole",  "hospitalet",   "hoyskolen",  "institut",    "institutet",  "instituttet",   "kammer",     "kanzlei",
    "kassan",    "klinik",       "klinikum",   "kolleg",      "ministerium", "myndigheten",   "schule",     "sjukhus",
    "sjukhuset", "skola",        "skolan",     "skole",       "skolen",      "skolerne",      "spital",     "stiftung",
    "sygehus",   "sykehus",      "sykehuset",  "universitat", "universitet", "universitetet", "verband",    "verein",
    "verket",    "verlag",       "verwaltung", "werke",       "zentrum",     "ziekenhuis"};

/// Compounds such as "Universitätsklinikum" and "Forschungsinstitut".
constexpr bool is_compound_head(std::string_view word) {
  return word.size() >= 9 && words::ends_in_any<compound_ends>(word);
}

/// "Example Riggers Local 7": the branch of a union.
inline bool is_union_branch(const word_run& run, std::size_t at) {
  return at > 0 && at + 2 == run.size() && run.text(at) == "local" && run[at].before == ' ' && run[at + 1].digit;
}

/// Where names on the net end that firms take for their own: "peatworks.io".
inline constexpr std::string_view domain_ends[] = {".ai", ".app", ".at", ".be", ".by", ".ch", ".cn",   ".co",  ".com",
                                                   ".cz", ".de",  ".dk", ".es", ".eu", ".fi", ".fr",   ".gg",  ".hu",
                                                   ".io", ".it",  ".jp", ".kr", ".kz", ".lt", ".lv",   ".net", ".nl",
                                                   ".no", ".org", ".pl", ".ro", ".ru", ".se", ".tech", ".ua"};

/// ".com.au", ".co.uk": does a domain end in that of a country behind one for firms?
constexpr bool ends_in_country(std::string_view end) {
  const std::size_t firms = end.starts_with(".com.") ? 5 : end.starts_with(".co.") ? 4 : end.size();
  return end.size() == firms + 2 && ascii::is_alpha(end[firms]) && ascii::is_alpha(end[firms + 1]);
}

/// A firm called by its domain: one word, with one dot before the domain's end.
constexpr bool is_domain(std::string_view piece) {
  const std::size_t dot = piece.find('.');
  if (dot == piece.npos || dot < 2 || piece.size() > 39 || piece.find_first_of(" @/:") != piece.npos) return false;
  return ends_in_country(piece.substr(dot)) || words::lists<domain_ends>(ascii::lowered(piece.substr(dot)));
}

/// "«Маяк»": a name in quotation marks, as firms have theirs in Cyrillic.
constexpr bool is_quoted(std::string_view piece) {
  const std::size_t open = piece.starts_with("\xC2\xAB") ? 2 : piece.starts_with('"') ? 1 : 0;
  if (open == 0 || piece.size() < 8 || piece.size() > 100) return false;
  const std::string_view close = open == 2 ? "\xC2\xBB" : "\"";
  const auto first = static_cast<unsigned char>(piece[open]);
  return piece.ends_with(close) && (first == 0xD0 || first == 0xD1) &&
         piece.find(close, open) + close.size() == piece.size();
}

/// Do two capitals begin a text?
constexpr bool is_capital_pair(std::string_view text) {
  return text.size() > 1 && ascii::is_upper(text[0]) && ascii::is_upper(text[1]);
}

/// "UCExample", "RIVW Utrecht": letters that stand for a name, alone with more of it or before a town.
inline bool goes_by_letters(const word_run& run) {
  const run_word& word = run[0];
  if (run.size() == 1) return word.capitals > 1 && word.letters < 12 && is_capital_pair(run.piece().substr(word.from));
  const bool letters = word.shouted() && word.letters < 7;
  return letters && run.size() > 1 && run.size() < 5 && run[1].before == ' ' &&
         run.phrase_in<words::city_names>(1) + 1 == run.size();
}

/// How many words at the end of a name are a legal form in small letters: "Sp. z o.o.", "s.r.o.".
constexpr std::size_t small_form(const word_run& run) {
  if (run.size() < 2 || !run[run.size() - 1].dotted) return 0;
  const auto last = run.text(run.size() - 1);
  if (last == "oo") return run.size() > 3 && run.text(run.size() - 2) == "z" ? 3 : 0;
  return last == "sro" || last == "doo" || last == "as" ? 1 : 0;
}

/// "ministère de l'Exemple", "laboratoire KELP": a noun that names in running text have in small letters, before a
/// name.
inline bool begins_small_name(const word_run& run) {
  if (run[0].capital || !run.in<words::small_organization_heads>(0)) return false;
  for (std::size_t i = 1; i < std::min<std::size_t>(run.size(), 6); ++i)
    if (run[i].capital) return true;
  return false;
}

}  // namespace organization_evidence

/// How much a text looks like the name of an employer, a university, a department, a club: "Institute of Example
/// Studies", "Example GmbH", "MIT". Names that say nothing of themselves ("Acme Rockets") score in the middle.
inline float looks_like_organization(const word_run& run) {
  using namespace organization_evidence;
  if (run.size() == 0) return 0;
  if (run.beyond_ascii() && has_cjk_head(run.piece())) return run.size() < 6 ? 0.92F : 0.4F;
  if (run.beyond_ascii() && is_quoted(run.piece())) return 0.75F;
  if (run[0].capital && is_domain(run.piece())) return 0.62F;
  if (run[0].capital && run.beyond_ascii() && run.size() < 15 && run.phrase_in<words::organization_phrases>(0) > 0)
    return 0.92F;
  std::size_t small = 0, heads = 0, weak = 0, units = 0, roles = 0, digits = 0;
  bool closed = false;  // by a noun in small letters
  const std::size_t form = small_form(run);
  bool known = form > 0 || (run[0].dotted && run.text(0) == "us" && run.size() > 2),
       comma = false;  // "U.S. Example Survey"
  const bool small_head = begins_small_name(run);
  for (std::size_t i = 0; i < run.size(); ++i) {
    const auto word = run.text(i);
    const bool closes = i > 0 && run[0].capital && run.in<words::closing_organization_heads>(i);
    const bool headed = run[i].capital || closes || (small_head && run.in<words::small_organization_heads>(i));
    const bool capital = headed || run[i].cjk || run[i].digit;
    closed = closed || (closes && !run[i].capital);
    if (!capital && !joins_name(word) && i + form < run.size()) ++small;
    if (run[i].digit) ++digits;
    comma = comma || run[i].before == ',' || run[i].before == '(';
    const bool short_university = word == "u" && i + 1 < run.size() && run.text(i + 1) == "of";  // "U. of Example"
    if (headed && (words::lists<words::organization_heads>(word) || is_compound_head(word) || short_university ||
                   is_union_branch(run, i))) {
      ++(words::lists<words::weak_organization_heads>(word) ? weak : heads);
      units += words::lists<words::unit_heads>(word) ? 1U : 0U;
    } else if (words::names_job(word)) {
      ++roles;
    }
    const std::size_t phrase = run[i].capital || run[i].digit ? run.phrase_in<words::organization_names>(i, 4) : 0;
    if (phrase == 0) continue;
    if (i == 0 && phrase == run.size()) return 0.95F;
    // The name ends where it stands: "IBM, Zürich", but not "Target Detection".
    const bool ends = i + phrase == run.size() || run[i + phrase].before != ' ';
    known =
        known || (ends && (i == 0 || run[i].before != ' ')) || (i == 0 && phrase > 1) || (i == 0 && run[0].shouted());
  }
  float score = 0.1F;
  if (heads > 0) {
    score = units == heads && !known ? 0.75F : 0.93F;  // a part of an organisation, where the whole may be named too
  } else if (known) {
    score = 0.8F;
  } else if (weak > 0) {
    score = run.size() > 1 ? 0.6F : 0.3F;
  } else if (goes_by_letters(run)) {
    score = run.size() > 1 ? 0.6F : 0.55F;
  } else if (run.size() == 1) {
    score = run[0].shouted() && run[0].letters < 7 ? 0.55F : run[0].capital || run[0].cjk ? 0.38F : 0.08F;
  } else if (small == 0 && run.size() < 7) {
    score = 0.4F;
  }
  // "Agence nationale de …": after a head in front, small letters are the rule in some languages; "Labor and employment
  // law" is no name.
  const bool adds = run.size() > 2 && run.text(1) == "and" && !run[2].capital;
  const bool led =
      heads > 0 && (closed || (run.in<words::organization_heads>(0) && !adds)) && small * 3 <= run.size() * 2;
  if (small * 3 > run.size() && !led) score *= small * 2 > run.size() ? 0.12F : 0.4F;
  if (run.cut() || run.size() > 14) score *= 0.3F;
  const auto first = run.text(0), last = run.text(run.size() - 1);
  if (words::lists<words::award_heads>(last) || words::lists<contest_words>(last)) score *= 0.35F;
  // "First Prize of Example University" names the prize.
  for (std::size_t i = 0; i + 2 < run.size(); ++i)
    if (run.in<words::award_heads>(i) && run.text(i + 1) == "of") score *= 0.35F;
  if (degree_level_at(run, 0) != degree_level::none || words::lists<words::diploma_words>(last)) score *= 0.3F;
  const bool titled = words::names_job(last) || (words::names_job(first) && run.size() > 1);
  if (roles > 0) score *= titled ? (heads > 0 ? 0.5F : 0.3F) : 0.75F;
  if (digits > 0 && heads == 0) score *= 0.6F;
  // "University Park, PA" is a town.
  if (const std::size_t town = run.phrase_in<words::city_names>(0); town > 1 && heads == 1)
    if (town == run.size() || run[town].before == ',') score *= 0.35F;
  if (heads + weak == 0 && !known) {
    // A heading, a label, a place, an achievement.
    const std::size_t place = run.phrase_in<words::city_names>(0) | run.phrase_in<words::country_names>(0);
    const bool placed = place > 0 && (place == run.size() || run[place].before != ' ');
    const bool plain = run.count_in<words::plain_words>() + small >= run.size();
    const bool did = run.size() > 2 && first.size() > 4 && first.substr(first.size() - 2) == "ed" &&
                     first != "united" && first != "applied" && first != "allied" && first != "advanced" &&
                     first != "associated";
    if (placed || plain || did || (run.size() > 1 && run[1].before == ':')) score *= 0.45F;
  }
  // Two or three plain capitalised words with a given name in front are rather a person.
  if (heads + weak == 0 && !known && run.size() > 1 && run.size() < 4 && words::lists<words::given_names>(first))
    score *= 0.4F;
  return score;
}

}  // namespace vitae::wild_text
