// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/more_role_heads.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/trades.hpp>

namespace vitae::wild_text {

namespace role_evidence {

/// What German, Scandinavian, Dutch, Finnish and Hungarian compounds end in that name a job.
inline constexpr std::string_view compound_ends[] = {
    "administrator", "angestellte",  "angestellter",   "arbeider",     "arbeiter",     "arbetare",    "architekt",
    "arzt",          "arztin",       "assistent",      "assistente",   "avustaja",     "barare",      "behandler",
    "beheerder",     "berater",      "betjent",        "bezorger",     "bitrade",      "chauffeur",   "chauffor",
    "chaufforer",    "chef",         "coach",          "designer",     "direktor",     "ekonom",      "entwickler",
    "fachfrau",      "fachkraft",    "fachmann",       "fachwirt",     "fahrer",       "fahrerin",    "fejleszto",
    "forare",        "forer",        "forscher",       "forskare",     "fuhrer",       "fuldmaegtig", "gartner",
    "geselle",       "gestalter",    "handlaggare",    "handledare",   "hausmeister",  "helfer",      "hilfskraft",
    "hjaelper",      "hoitaja",      "igazgato",       "iker",         "informatiker", "ingenieur",   "ingenjor",
    "insinoori",     "installateur", "johtaja",        "kauffrau",     "kaufmann",     "kehittaja",   "konsulent",
    "konsult",       "koordinator",  "kundige",        "laerer",       "lakare",       "larare",      "ledare",
    "leder",         "legger",       "lehrer",         "lehrkraft",    "leider",       "leiter",      "leitung",
    "leraar",        "macher",       "maklare",        "manager",      "mastare",      "medarbeider", "medarbejder",
    "medewerker",    "medewerkster", "medhjaelper",    "meester",      "meister",      "mernok",      "mester",
    "mitarbeiter",   "monteur",      "myyja",          "ontwikkelaar", "operator",     "opettaja",    "paallikko",
    "padagoge",      "padagogin",    "pedagog",        "pflegekraft",  "pfleger",      "pleier",      "praktikant",
    "praktikum",     "professor",    "programmerare",  "programmerer", "programmor",   "radgiver",    "redakteur",
    "referendar",    "referent",     "sachbearbeiter", "saljare",      "sanitater",    "schweisser",  "sekretaer",
    "sekreterare",   "servicekraft", "sjafor",         "skotare",      "skoterska",    "sokare",      "spezialist",
    "student",       "studerende",   "suunnittelija",  "svend",        "techniker",    "terapeut",    "trainer",
    "tutkija",       "udvikler",     "ungskraft",      "utvecklare",   "utvikler",     "veileder",    "vejleder",
    "verkaufer",     "vezeto",       "vikar",          "vikarie",      "volontar",     "volontarin",  "vorsitzender",
    "werker"};

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

}  // namespace role_evidence

/// How much a text looks like a job title: "Senior Software Engineer", "Visiting Professor of Law", "Werkstudent".
inline float looks_like_role(const word_run& run) {
  using namespace role_evidence;
  if (run.size() == 0) return 0;
  if (run.beyond_ascii())
    if (const float found = east_asian_role(run); found > 0) return found;
  if (run.beyond_ascii() && run[0].capital && run.size() < 9 && run.phrase_in<words::role_phrases>(0) > 0) return 0.9F;
  std::size_t end = 1;
  while (end < run.size() && !ends_title(run, end)) ++end;
  bool heads = false, weak = false, later = false, modifiers = true;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const auto word = run.text(i);
    const bool head = is_head(word);
    if (i >= end) {
      later = later || (head && run[i].capital);
      continue;
    }
    heads = heads || head;
    weak = weak || words::lists<words::weak_role_heads>(word);
    modifiers = modifiers && (head || run[i].digit || words::lists<words::role_modifiers>(word));
  }
  const auto last = run.text(end - 1);
  // "Engineer II", "Sviluppatore senior": how far one has come stands behind what one is.
  const bool numbered = end > 1 && (run[end - 1].digit || last == "i" || last == "ii" || last == "iii" ||
                                    last == "iv" || last == "senior" || last == "junior");
  const auto noun = numbered ? run.text(end - 2) : last;
  float score = 0;
  const bool co_op = noun == "op" && end > 1 && run.text(end - 2) == "co";
  if (is_head(noun) || co_op || names_post(run, end - (numbered ? 2 : 1))) {
    score = 0.95F;
  } else if (words::lists<words::weak_role_heads>(noun)) {
    score = 0.5F;
  } else if (is_head(run.text(0)) && end < 5) {
    score = 0.7F;  // "Chef cuisinier", "Assistant to …"
  } else if (heads) {
    score = 0.5F;
  } else if (later) {
    score = 0.45F;
  } else if (weak) {
    score = 0.25F;
  } else if (modifiers) {
    score = 0.15F;
  }
  const auto first = run.text(0);
  if (words::lists<words::award_heads>(first) || run[0].digit) score *= 0.4F;
  if (end < run.size() && run[end].before == ':') score *= 0.4F;  // "Advisor: …" names somebody else
  if (end == 2 && words::lists<words::given_names>(first) && !words::lists<words::role_modifiers>(first)) score *= 0.5F;
  // "Member", "Leader", "Stage" and "Reader" also begin what is no job.
  if (run.size() == 1 && !run[0].capital) score *= 0.6F;
  if (!run[0].capital && run.size() > 4) score *= 0.4F;
  if (end > 8) score *= 0.4F;
  if (run.small() > 6 && run.small() * 2 > run.size()) score *= 0.25F;
  if (run.cut()) score *= 0.4F;
  if (degree_level_at(run, 0) != degree_level::none) {
    score = noun == "doctor" ? 0.3F
            : is_head(noun)  ? score * 0.8F
            : score > 0.55F  ? 0.55F
                             : score;  // "PhD student" is both
  }
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run.in<words::award_heads>(i) && (i + 1 == run.size() || i + 1 == end) && !names_post(run, i)) score *= 0.35F;
  }
  const bool verb = first.size() > 4 && first.substr(first.size() - 2) == "ed" && run.size() > 3 &&
                    !words::lists<words::role_modifiers>(first);
  const bool doing = first.size() > 5 && first.substr(first.size() - 3) == "ing" && run.size() > 3 &&
                     !words::lists<words::role_modifiers>(first);
  if (verb || doing) score *= 0.3F;
  if (end == run.size() && run.size() > 1 && words::lists<words::legal_forms>(last)) score *= 0.3F;  // "Lampcoach GmbH"
  return score;
}

}  // namespace vitae::wild_text
