// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/firm_names.hpp>
#include <vitae/wild/evidence/organization_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/plain_words.hpp>
#include <vitae/wild/words/trades.hpp>

namespace vitae::wild_text {

namespace organization_evidence {

/// What a contest is called, which is no organisation though its name may have one in it.
inline constexpr std::string_view contest_words[] = {"challenge", "championships", "competition", "contest",
                                                     "olympiads"};

/// What names begin with that look like a verb of what somebody did: "United Example Mills".
inline constexpr std::string_view names_like_deeds[] = {"advanced", "allied", "applied", "associated", "united"};

/// Chinese, Japanese and Korean names end in one of these.
constexpr bool has_cjk_head(std::string_view piece) {
  const auto may_be_cjk = [](char c) { return static_cast<unsigned char>(c) >= 0xE3; };  // as their first bytes are
  if (none_of(piece, may_be_cjk)) return false;
  return words::holds_any(piece, words::east_asian_organizations);
}

/// "Labor and employment law": small letters go on behind the first word, which is no head of a name then.
inline bool adds_to_head(const word_run& run) { return run.size() > 2 && run.text(1) == "and" && !run[2].capital; }

/// What remarks begin with that are no names: "(with tenure)".
inline constexpr std::string_view remark_beginnings[] = {"awarded", "including", "jointly", "part", "under", "with"};

/// Does a text begin as a remark on what stands before it?
inline bool is_remark(const word_run& run) { return !run[0].capital && run.in<remark_beginnings>(0); }

/// What a name is worth by its form; 0 where that says nothing.
inline float by_form(const word_run& run) {
  if (run.beyond_ascii() && has_cjk_head(run.piece())) return run.size() < 6 ? 0.92F : 0.4F;
  if (run.beyond_ascii() && is_quoted(run.piece())) return 0.75F;
  if (!run[0].capital) return 0;
  if (is_domain(run.piece())) return 0.62F;
  const bool phrase = run.beyond_ascii() && run.size() < 15 && run.phrase_in<words::organization_phrases>(0) > 0;
  return phrase ? 0.92F : 0;
}

/// What a name is worth by what its words are.
inline float by_words(const word_run& run, const name_words& n) {
  const bool one = run.size() == 1;
  if (n.heads > 0) return n.units == n.heads && !n.known ? 0.75F : 0.93F;  // a part, where the whole may be named too
  if (n.known) return 0.8F;
  if (n.weak > 0) return one ? 0.3F : 0.6F;
  if (goes_by_letters(run)) return one ? 0.55F : 0.6F;
  if (one) return run[0].shouted() && run[0].letters < 7 ? 0.55F : run[0].capital || run[0].cjk ? 0.38F : 0.08F;
  return n.small == 0 && run.size() < 7 ? 0.4F : 0.1F;
}

/// What small letters leave of a score: much behind a head in front, as in "Agence nationale de …", little elsewhere.
inline float in_small_letters(const word_run& run, const name_words& n) {
  if (n.small * 3 <= run.size()) return 1;
  const bool led = n.heads > 0 && (n.closed || (run.in<words::organization_heads>(0) && !adds_to_head(run)));
  if (led && n.small * 3 <= run.size() * 2) return 1;
  return n.small * 2 > run.size() ? 0.12F : 0.4F;
}

/// What an award leaves: "Best Paper Award", "First Prize of Example University".
inline float as_award(const word_run& run) {
  float left = run.in<words::award_heads>(run.size() - 1) || run.in<contest_words>(run.size() - 1) ? 0.35F : 1.0F;
  for (std::size_t i = 0; i + 2 < run.size(); ++i)
    if (run.in<words::award_heads>(i) && run.text(i + 1) == "of") left *= 0.35F;
  return left;
}

/// What a degree leaves: "M.Sc. Computing", "High School Diploma".
inline float as_degree(const word_run& run) {
  return degree_level_at(run, 0) != degree_level::none || run.in<words::diploma_words>(run.size() - 1) ? 0.3F : 1.0F;
}

/// What a job leaves: "Research Assistant", "Engineer at Example".
inline float as_job(const word_run& run, const name_words& n) {
  if (n.jobs == 0) return 1;
  const bool titled = words::names_job(run.text(run.size() - 1)) || (run.size() > 1 && words::names_job(run.text(0)));
  return !titled ? 0.75F : n.heads > 0 ? 0.5F : 0.3F;
}

/// What departments do within a firm, of which none is called after that alone.
inline constexpr std::string_view unit_trades[] = {
    "accounting", "design",    "development", "engineering", "finance", "frontend", "hr",       "it",
    "legal",      "logistics", "marketing",   "product",     "quality", "sales",    "software", "web"};

/// What a part of a firm leaves that is called after what it does: "Software Department", "Sales Team".
inline float as_unit(const word_run& run) {
  static constexpr std::string_view units[] = {"department", "dept", "division", "team"};
  return run.size() == 2 && run.in<unit_trades>(0) && run.in<units>(1) ? 0.4F : 1.0F;
}

/// What a town leaves that is called as an organisation is: "University Park, PA".
inline float as_town(const word_run& run, const name_words& n) {
  const std::size_t town = n.heads == 1 ? run.phrase_in<words::city_names>(0) : 0;
  return town > 1 && (town == run.size() || run[town].before == ',') ? 0.35F : 1.0F;
}

/// "Developed …": does a verb of what somebody did begin a text?
inline bool tells_of_deed(const word_run& run) {
  const auto first = run.text(0);
  return run.size() > 2 && first.size() > 4 && first.ends_with("ed") && !words::lists<names_like_deeds>(first);
}

/// What a heading, a label, a place or an achievement leaves of a name that says nothing of itself.
inline float as_other_words(const word_run& run, const name_words& n) {
  if (!n.is_plain()) return 1;
  const std::size_t place = run.phrase_in<words::city_names>(0) | run.phrase_in<words::country_names>(0);
  const bool placed = place > 0 && (place == run.size() || run[place].before != ' ');
  const bool common = run.count_in<words::plain_words>() + n.small >= run.size();
  const bool label = run.size() > 1 && run[1].before == ':';
  return placed || common || label || tells_of_deed(run) ? 0.45F : 1.0F;
}

/// What only people are called by.
inline constexpr std::string_view forms_of_address[] = {"dr", "drs", "mr", "mrs", "ms", "prof", "profs"};

/// What a person leaves: a form of address before words of which none says anything, or two or three such words with a
/// given name in front.
inline float as_person(const word_run& run, const name_words& n) {
  if (n.is_plain() && run.size() > 1 && run.in<forms_of_address>(0)) return 0.2F;
  return n.is_plain() && run.size() > 1 && run.size() < 4 && run.in<words::given_names>(0) ? 0.4F : 1.0F;
}

}  // namespace organization_evidence

/// How much a text looks like the name of an employer, a university, a department, a club: "Institute of Example
/// Studies", "Example GmbH", "MIT". Names that say nothing of themselves ("Acme Rockets") score in the middle.
inline float looks_like_organization(const word_run& run) {
  using namespace organization_evidence;
  if (run.size() == 0 || is_remark(run)) return 0;
  if (const float found = by_form(run); found > 0) return found;
  const name_words n = name_counter(run).count();
  if (n.whole) return 0.95F;
  float score = by_words(run, n) * in_small_letters(run, n);
  if (run.cut() || run.size() > 14) score *= 0.3F;
  score *= as_award(run);
  score *= as_degree(run);
  score *= as_job(run, n);
  score *= as_unit(run);
  if (n.digits > 0 && n.heads == 0) score *= 0.6F;
  score *= as_town(run, n);
  score *= as_other_words(run, n);
  return score * as_person(run, n);
}

}  // namespace vitae::wild_text
