// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/more_role_heads.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/trades.hpp>

namespace vitae::wild_text {

namespace role_evidence {

// clang-format off
/// What German, Scandinavian, Dutch, Finnish and Hungarian compounds end in that name a job.
inline constexpr std::string_view compound_ends[] = {
    "administrator", "angestellte", "angestellter", "arbeider", "arbeiter", "arbetare", "architekt", "arzt", "arztin",
    "assistent", "assistente", "avustaja", "barare", "behandler", "beheerder", "berater", "betjent", "bezorger",
    "bitrade", "chauffeur", "chauffor", "chaufforer", "chef", "coach", "designer", "direktor", "ekonom", "entwickler",
    "fachfrau", "fachkraft", "fachmann", "fachwirt", "fahrer", "fahrerin", "fejleszto", "forare", "forer", "forscher",
    "forskare", "fuhrer", "fuldmaegtig", "gartner", "geselle", "gestalter", "handlaggare", "handledare",
    "hausmeister", "helfer", "hilfskraft", "hjaelper", "hoitaja", "igazgato", "iker", "informatiker", "ingenieur",
    "ingenjor", "insinoori", "installateur", "johtaja", "kauffrau", "kaufmann", "kehittaja", "konsulent", "konsult",
    "koordinator", "kundige", "laerer", "lakare", "larare", "ledare", "leder", "legger", "lehrer", "lehrkraft",
    "leider", "leiter", "leitung", "leraar", "macher", "maklare", "manager", "mastare", "medarbeider", "medarbejder",
    "medewerker", "medewerkster", "medhjaelper", "meester", "meister", "mernok", "mester", "mitarbeiter", "monteur",
    "myyja", "ontwikkelaar", "operator", "opettaja", "paallikko", "padagoge", "padagogin", "pedagog", "pflegekraft",
    "pfleger", "pleier", "praktikant", "praktikum", "professor", "programmerare", "programmerer", "programmor",
    "radgiver", "redakteur", "referendar", "referent", "sachbearbeiter", "saljare", "sanitater", "schweisser",
    "sekretaer", "sekreterare", "servicekraft", "sjafor", "skotare", "skoterska", "sokare", "spezialist", "student",
    "studerende", "suunnittelija", "svend", "techniker", "terapeut", "trainer", "tutkija", "udvikler", "ungskraft",
    "utvecklare", "utvikler", "veileder", "vejleder", "verkaufer", "vezeto", "vikar", "vikarie", "volontar",
    "volontarin", "vorsitzender", "werker"};
// clang-format on

/// Compounds such as "Vertriebsleiterin" and "Wirtschaftsingenieur".
constexpr bool is_compound_head(std::string_view word) {
  if (word.size() < 9) return false;
  return words::ends_in_any<compound_ends>(word) ||
         (word.ends_with("in") && words::ends_in_any<compound_ends>(word.substr(0, word.size() - 2)));
}

constexpr bool is_head(const words::hashed_word& word) { return words::names_job(word) || is_compound_head(word); }

/// Words that join a title and what it is of.
inline constexpr std::string_view title_joints[] = {"am",  "an",  "at",   "auf", "bei", "chez", "d",   "de", "del",
                                                    "der", "des", "du",   "en",  "et",  "for",  "fur", "im", "in",
                                                    "of",  "on",  "pour", "to",  "und", "with", "zur"};

/// How far one has come, behind a title.
inline constexpr std::string_view ranks[] = {"i", "ii", "iii", "iv", "junior", "senior"};

/// How far one has come, before the name of a trade.
inline constexpr std::string_view standings[] = {"junior", "lead", "middle", "senior"};

/// "(FEWD)": capitals alone in parentheses, which stand for the words before them where the title goes on.
constexpr bool is_short_form(const word_run& run, std::size_t at) {
  return run[at].before == '(' && run[at].shouted() && run[at].letters < 7 && at + 1 < run.size() &&
         run[at + 1].before == ')';
}

/// "Gesundheits- und Krankenpfleger": has the word before the one that joins left its end to the compound behind?
constexpr bool shares_an_end(const word_run& run, std::size_t at) {
  return at > 0 && run.piece().substr(run[at - 1].to, 2) == "- ";
}

/// Does the title proper end before this word ("Professor | of Physics", "Engineer | at Example")?
constexpr bool ends_title(const word_run& run, std::size_t at) {
  const char mark = run[at].before;
  if (is_short_form(run, at) || (at > 0 && is_short_form(run, at - 1))) return false;
  if (mark == ',' || mark == '(' || mark == ';' || mark == ':' || mark == '|' || mark == '@' || mark == ')')
    return true;
  if (shares_an_end(run, at)) return false;
  const bool dash = mark == '-' && run[at].from - run[at - 1].to > 1;
  const auto word = run.text(at);
  return dash || (words::lists<title_joints>(word) && !(run[at].capital && run[at].shouted()));
}

/// "Postdoctoral Scholar", "Adjunct Faculty": nouns that name a post behind these words, and an award or a part of an
/// organisation behind others.
constexpr bool names_post(const word_run& run, std::size_t at) {
  if (at == 0) return false;
  const auto noun = run.text(at), before = run.text(at - 1);
  const bool visits = before == "visiting" || before == "doctoral" || before == "postdoctoral";
  return (noun == "scholar" && (visits || before == "research")) ||
         (noun == "faculty" && (before == "adjunct" || before == "visiting" || before == "affiliate"));
}

/// "副教授", "システムエンジニア", "代表取締役/CEO": how much a text in Chinese, Japanese or Korean characters looks
/// like a job; 0 in another.
constexpr float east_asian_role(const word_run& run) {
  if (run.size() > 5 || run.piece().size() > 90) return 0;
  float score = 0;
  for (const run_word& word : run) {
    const std::string_view text = run.piece().substr(word.from, static_cast<std::size_t>(word.to - word.from));
    if (!word.cjk || text.size() > 60) continue;
    if (words::ends_in_one(text, words::east_asian_roles)) return 0.9F;
    if (words::holds_any(text, words::east_asian_roles)) score = 0.6F;
  }
  return score;
}

/// The words of a text up to where its title ends, and what is asked of them.
struct title_words {
  std::size_t end = 1;         ///< where the title proper ends
  std::size_t noun = 0;        ///< the word that says what one is: the last one, before a number or a rank
  bool heads = false;          ///< one of them names a job
  bool weak = false;           ///< … or what is a job elsewhere: "Member"
  bool later = false;          ///< a word behind them names a job
  bool only_modifiers = true;  ///< each of them stands beside one: "Senior"
};

/// "Engineer II", "Sviluppatore senior": does a word say how far one has come, behind what one is?
constexpr bool is_rank(const word_run& run, std::size_t at) { return run[at].digit || run.in<ranks>(at); }

constexpr title_words title_of(const word_run& run) {
  title_words found;
  while (found.end < run.size() && !ends_title(run, found.end)) ++found.end;
  for (std::size_t i = 0; i < found.end; ++i) {
    const auto word = run.text(i);
    const bool head = is_head(word);
    found.heads = found.heads || head;
    found.weak = found.weak || words::lists<words::weak_role_heads>(word);
    found.only_modifiers = found.only_modifiers && (head || run[i].digit || words::lists<words::role_modifiers>(word));
  }
  for (std::size_t i = found.end; i < run.size() && !found.later; ++i)
    found.later = run[i].capital && is_head(run.text(i));
  found.noun = found.end - (found.end > 1 && is_rank(run, found.end - 1) ? 2 : 1);
  return found;
}

/// What a text is worth by its title's words.
constexpr float by_words(const word_run& run, const title_words& title) {
  const auto noun = run.text(title.noun);
  const bool co_op = noun == "op" && title.end > 1 && run.text(title.end - 2) == "co";
  const bool devops = noun == "devops" && title.noun == 1 && run.in<standings>(0);  // "Junior DevOps"
  if (is_head(noun) || co_op || devops || names_post(run, title.noun)) return 0.95F;
  if (words::lists<words::weak_role_heads>(noun)) return 0.5F;
  const bool firm = title.noun > 0 && run[title.noun].capital && run.in<words::organization_heads>(title.noun);
  if (is_head(run.text(0)) && title.end < 5 && !firm) return 0.7F;  // "Chef cuisinier", but not "Paramedic Services"
  if (title.heads) return 0.5F;
  if (title.later) return 0.45F;
  if (title.weak) return 0.25F;
  return title.only_modifiers ? 0.15F : 0.0F;
}

/// What a degree leaves of a score: "PhD student" is both.
inline float with_degree(const word_run& run, const title_words& title, float score) {
  if (degree_level_at(run, 0) == degree_level::none) return score;
  const auto noun = run.text(title.noun);
  if (noun == "doctor") return 0.3F;
  return is_head(noun) ? score * 0.8F : std::min(score, 0.55F);
}

/// What sentences and longer texts leave: those that go on, and those in small letters.
inline float as_sentence(const word_run& run, const title_words& title) {
  float left = 1;
  // "Member", "Leader", "Stage" and "Reader" also begin what is no job.
  if (!run[0].capital) left = run.size() == 1 ? 0.6F : run.size() > 4 ? 0.4F : 1.0F;
  if (title.end > 8) left *= 0.4F;
  if (run.small() > 6 && run.small() * 2 > run.size()) left *= 0.25F;
  return run.cut() ? left * 0.4F : left;
}

/// What a text leaves whose first word says that it is something else: an award, a year, a person ("Dean Holm").
inline float by_first_word(const word_run& run, const title_words& title) {
  float left = run.in<words::award_heads>(0) || run[0].digit ? 0.4F : 1.0F;
  if (title.end < run.size() && run[title.end].before == ':') left *= 0.4F;  // "Advisor: …" names somebody else
  const bool person = title.end == 2 && run.in<words::given_names>(0) && !run.in<words::role_modifiers>(0);
  return person ? left * 0.5F : left;
}

/// What an award leaves: "Teacher Award", "Fellow Prize of …".
inline float as_award(const word_run& run, const title_words& title) {
  float left = 1;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const bool last = i + 1 == run.size() || i + 1 == title.end;
    if (last && run.in<words::award_heads>(i) && !names_post(run, i)) left *= 0.35F;
  }
  return left;
}

/// "Managed a team", "Leading a team": does a verb of what somebody did begin a text?
inline bool tells_of_deed(const word_run& run) {
  const auto first = run.text(0);
  const bool verb = (first.size() > 4 && first.ends_with("ed")) || (first.size() > 5 && first.ends_with("ing"));
  return verb && run.size() > 3 && !words::lists<words::role_modifiers>(first);
}

/// "Lampcoach GmbH": does the legal form of a firm end a text?
inline bool is_firm(const word_run& run, const title_words& title) {
  return title.end == run.size() && run.size() > 1 && run.in<words::legal_forms>(title.end - 1);
}

}  // namespace role_evidence

/// How much a text looks like a job title: "Senior Software Engineer", "Visiting Professor of Law", "Werkstudent".
inline float looks_like_role(const word_run& run) {
  using namespace role_evidence;
  if (run.size() == 0) return 0;
  if (run.beyond_ascii())
    if (const float found = east_asian_role(run); found > 0) return found;
  if (run.beyond_ascii() && run[0].capital && run.size() < 9 && run.phrase_in<words::role_phrases>(0) > 0) return 0.9F;
  const title_words title = title_of(run);
  float score = by_words(run, title) * by_first_word(run, title) * as_sentence(run, title);
  score = with_degree(run, title, score) * as_award(run, title);
  if (tells_of_deed(run)) score *= 0.3F;
  return is_firm(run, title) ? score * 0.3F : score;
}

}  // namespace vitae::wild_text
