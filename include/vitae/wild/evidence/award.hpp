// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/roles.hpp>

namespace vitae::wild_text {

/// How much a text looks like an award: "Example Scholarship", "Best Paper Award at X", "1st place", "Dean's List".
inline float looks_like_award(const word_run& run) {
  if (run.size() == 0) return 0;
  std::size_t hints = 0, heads = 0;
  bool closing = false;  // a head that ends the name: at the end, or before "of", "for" or a mark
  for (std::size_t i = 0; i < run.size(); ++i) {
    const auto word = run.text(i), next = i + 1 < run.size() ? run.text(i + 1) : words::hashed_word({});
    if (word == "deans" && next == "list") return run.size() < 12 ? 0.95F : 0.6F;
    if (words::lists<words::award_heads>(word)) {
      ++heads;
      const bool ends = next.empty() || run[i + 1].before != ' ' || run[i + 1].digit || next == "of" || next == "for" ||
                        next == "in" || next == "at" || next == "from" || next == "by" || next == "de" ||
                        next == "des" || next == "der" || next == "fur" || next == "on" || next == "to" ||
                        next == "mention";
      closing = closing || ends;
    } else if (words::lists<words::award_hints>(word)) {
      ++hints;
    }
  }
  const auto first = run.text(0), last = run.text(run.size() - 1);
  // "Prix …", "Premio …": the noun comes first.
  for (const std::string_view noun : {"prix", "premio", "bourse", "beca", "prize", "medaille", "medalla", "preis"}) {
    closing = closing || (first == noun && run.size() < 9);
  }
  const bool praised = (first == "outstanding" || first == "excellent") && run.size() > 1 && run.size() < 9;
  if (praised && (run.in<words::role_heads>(1) || run.in<words::weak_role_heads>(1))) hints += 2;
  if (first == "top" && run.size() > 1 && run[1].digit) hints += 2;
  float score = 0;
  if (closing) {
    score = 0.93F;
  } else if (heads > 0) {
    score = hints > 0 ? 0.8F : 0.6F;
  } else if (hints > 1) {
    score = 0.55F;
  } else if (hints == 1) {
    score = 0.2F;
  }
  if (run.cut()) score *= 0.5F;
  if (run.small() > 7 && run.small() * 2 > run.size()) score *= 0.35F;
  if (run[0].letters > 0 && !run[0].capital && !run[0].digit && !run[0].cjk) score *= 0.6F;
  const bool honours = last == "honours" || last == "honors" || last == "distinction";
  if (degree_level_at(run, 0) != degree_level::none && (honours || !words::lists<words::award_heads>(last)))
    score *= 0.3F;
  if (!closing && words::lists<words::role_heads>(last) && !words::lists<words::award_heads>(last)) score *= 0.4F;
  if (last == "writing" || last == "application" || last == "applications" || last == "proposals" || first == "grant")
    score *= 0.4F;
  // "Honors thesis", "Awards": a kind of text, and a heading.
  if (run.size() == 1 && (first == "awards" || first == "honors" || first == "honours" || first == "grants"))
    score *= 0.5F;
  return score;
}

}  // namespace vitae::wild_text
