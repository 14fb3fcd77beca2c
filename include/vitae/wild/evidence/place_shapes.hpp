// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/evidence/town_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/place_codes.hpp>
#include <vitae/wild/words/places.hpp>

namespace vitae::wild_text {

/// How places are written: a town with what stands before or behind its name.
namespace place_evidence {

/// Does the code of a state, and nothing else, stand behind a comma: "Falls Church | , VA"?
constexpr bool before_code(const word_run& run, std::size_t at) {
  return at + 1 == run.size() && run[at].before == ',' && run[at].shouted() && run.in<words::region_codes>(at);
}

/// "Beispielwil SG", "Exampleville NY": a town and, behind a blank, its canton or state.
constexpr bool is_in_canton(const word_run& run) {
  const std::size_t last = run.size() - 1;
  if (last == 0 || last > 2 || !run[last].shouted() || run[last].before != ' ') return false;
  if (!run.in<words::canton_codes>(last) && !run.in<words::state_codes>(last)) return false;
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

/// "澳大利亚 堪培拉": a country and, behind a blank, two to five signs that name a town there.
inline bool follows_land(const word_run& run) {
  return run.size() == 2 && run[0].cjk && run[1].cjk && run[1].before == ' ' && run.text(1).size() <= 15 &&
         run.text(1).size() >= 6 && run.phrase_in<words::country_names>(0) == 1;
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

}  // namespace vitae::wild_text
