// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/roles.hpp>

namespace vitae::wild_text {

namespace award_evidence {

/// What may follow the noun that an award's name ends in.
inline constexpr std::string_view joints[] = {"at",  "by", "de",      "der", "des", "for", "from",
                                              "fur", "in", "mention", "of",  "on",  "to"};
/// Nouns that an award's name begins with in some languages: "Prix …", "Premio …".
inline constexpr std::string_view leading_nouns[] = {"beca",  "bourse", "medaille", "medalla",
                                                     "preis", "premio", "prix",     "prize"};
/// What a degree ends in that was earned with honours.
inline constexpr std::string_view honours[] = {"distinction", "honors", "honours"};
/// What one does to get an award: "grant writing".
inline constexpr std::string_view efforts[] = {"application", "applications", "proposals", "writing"};
/// Words that are a heading where they stand alone.
inline constexpr std::string_view headings[] = {"awards", "grants", "honors", "honours"};

/// What the words of a text say of an award.
struct award_words {
  std::size_t heads = 0;  // "Prize", "Scholarship"
  std::size_t hints = 0;  // "Best", "winner"
  bool closing = false;   // a head ends the name: at the end, or before a word that joins or a mark
};

/// "Dean's List"
inline bool names_deans_list(const word_run& run) {
  for (std::size_t i = 0; i + 1 < run.size(); ++i)
    if (run.text(i) == "deans" && run.text(i + 1) == "list") return true;
  return false;
}

/// Does the name of an award end behind a word?
inline bool ends_name(const word_run& run, std::size_t at) {
  return at + 1 == run.size() || run[at + 1].before != ' ' || run[at + 1].digit || run.in<joints>(at + 1);
}

/// "Outstanding Teacher", "Top 10": words that praise count twice.
inline bool praises(const word_run& run) {
  const auto first = run.text(0);
  if (run.size() < 2) return false;
  if (first == "top") return run[1].digit;
  const bool praise = (first == "outstanding" || first == "excellent") && run.size() < 9;
  return praise && (run.in<words::role_heads>(1) || run.in<words::weak_role_heads>(1));
}

inline award_words words_of(const word_run& run) {
  award_words found;
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run.in<words::award_heads>(i)) {
      ++found.heads;
      found.closing = found.closing || ends_name(run, i);
    } else if (run.in<words::award_hints>(i)) {
      ++found.hints;
    }
  }
  found.closing = found.closing || (run.size() < 9 && run.in<leading_nouns>(0));
  found.hints += praises(run) ? 2U : 0U;
  return found;
}

inline float by_words(const award_words& n) {
  if (n.closing) return 0.93F;
  if (n.heads > 0) return n.hints > 0 ? 0.8F : 0.6F;
  return n.hints > 1 ? 0.55F : n.hints == 1 ? 0.2F : 0.0F;
}

/// What sentences and texts in small letters leave of a score.
inline float as_sentence(const word_run& run) {
  const bool small = run.small() > 7 && run.small() * 2 > run.size();
  const bool begins_small = run[0].letters > 0 && !run[0].capital && !run[0].digit && !run[0].cjk;
  return (run.cut() ? 0.5F : 1.0F) * (small ? 0.35F : 1.0F) * (begins_small ? 0.6F : 1.0F);
}

/// What a degree, a job, an effort or a heading leaves.
inline float as_other(const word_run& run, const award_words& n) {
  const std::size_t last = run.size() - 1;
  const bool head = run.in<words::award_heads>(last);
  const bool degree = degree_level_at(run, 0) != degree_level::none && (!head || run.in<honours>(last));
  float left = degree ? 0.3F : 1.0F;
  if (!n.closing && !head && run.in<words::role_heads>(last)) left *= 0.4F;
  if (run.in<efforts>(last) || run.text(0) == "grant") left *= 0.4F;
  return run.size() == 1 && run.in<headings>(0) ? left * 0.5F : left;
}

/// "第33回 学生論文賞", "国家奖学金": Chinese, Japanese and Korean names of prizes end in what they are.
inline bool is_east_asian(std::string_view text) {
  constexpr std::size_t longest = 120;  // bytes
  if (text.size() > longest || among(words::east_asian_prizes_alone, text)) return false;
  return any_of(words::east_asian_prizes, [&](std::string_view prize) { return text.ends_with(prize); });
}

}  // namespace award_evidence

/// Whether a part of a line may look like an award: most lines have no word for one.
inline bool may_name_award(std::string_view line) {
  using namespace award_evidence;
  const word_run run(line);
  return run.cut() || run.beyond_ascii() || line.find('\n') != line.npos || names_deans_list(run) ||
         run.count_in<words::award_heads>() + run.count_in<leading_nouns>() > 0;
}

/// How much a text looks like an award: "Example Scholarship", "Best Paper Award at X", "1st place", "Dean's List".
inline float looks_like_award(const word_run& run) {
  using namespace award_evidence;
  if (run.size() == 0) return 0;
  if (names_deans_list(run)) return run.size() < 12 ? 0.95F : 0.6F;
  if (run.beyond_ascii() && is_east_asian(run.piece())) return 0.93F;
  const award_words n = words_of(run);
  return by_words(n) * as_sentence(run) * as_other(run, n);
}

}  // namespace vitae::wild_text
