// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/languages.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/plain_words.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/technologies.hpp>

namespace vitae::wild_text {

namespace person_evidence {

constexpr std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

/// A name in Chinese characters or Hangul: two to four of them, a surname first.
constexpr float cjk_name(std::string_view word) {
  const std::size_t count = code_points(word);
  if (count < 2 || count > 4) return 0.05F;
  for (const std::string_view end :
       {"学", "院", "司", "市", "省", "区", "系", "部", "历", "育", "目", "验", "文", "语", "校", "국", "시", "교"}) {
    if (word.size() > end.size() && word.substr(word.size() - end.size()) == end) return 0.1F;
  }
  const decoded first = decode(word, 0);
  if (words::lists<words::cjk_surnames>(word.substr(0, first.length))) return 0.9F;
  return 0.3F;
}

/// Is it a word that names of people have not, though it has a capital?
constexpr bool is_foreign(const word_run& run, std::size_t at) {
  const auto word = run.text(at);
  if (words::lists<words::given_names>(word) || words::lists<words::surnames>(word)) {
    return words::lists<words::plain_words>(word);
  }
  return words::lists<words::plain_words>(word) || words::lists<words::organization_heads>(word) ||
         words::lists<words::role_heads>(word) || words::lists<words::award_heads>(word) ||
         words::lists<words::language_names>(word) || words::lists<words::country_names>(word) ||
         (word.size() > 2 && words::lists<words::technology_names>(word));
}

}  // namespace person_evidence

/// How much a text looks like the name of a person: "Jane Q. Doe", "DOE, Jane", "Ada van der Berg", "王小明",
/// "Xiaoming Wang (王小明)", "Prof. Dr. Jane Doe, PhD". One word alone scores low.
inline float looks_like_person(const word_run& run) {
  using namespace person_evidence;
  if (run.size() == 0 || run.size() > 10 || run.cut()) return 0;
  if (run.size() == 1 && run[0].cjk) return cjk_name(run.text(0));
  if (run.size() == 2 && run[0].cjk && run[1].cjk && run.all().size() < 14) return cjk_name(run.text(0)) * 0.8F;
  std::size_t first = 0, end = run.size();
  float extra = 0;
  while (first + 1 < end && run.in<words::name_titles>(first) &&
         (!run[first].shouted() || run.in<words::name_titles>(first + 1))) {  // "PD Dr. Ute Kranz"
    // "Ms" and "Pi" are titles, "Ing" after "Dr" too; one letter is an initial.
    if (run[first].letters < 2) break;
    if (run[first].capital) extra = 0.25F;
    ++first;
  }
  if (end - first > 1 && run[end - 1].cjk) {
    if (cjk_name(run.text(end - 1)) < 0.3F) return 0.05F;
    extra += 0.3F;
    --end;
  }
  if (end - first > 1 && run[first].cjk) {
    if (cjk_name(run.text(first)) < 0.3F) return 0.05F;
    extra += 0.3F;
    ++first;
  }
  while (end - first > 2 && run.in<words::name_suffixes>(end - 1) && (run[end - 1].before == ',' || end - first > 2) &&
         (run[end - 1].shouted() || run[end - 1].dotted || degree_level_at(run, end - 1) != degree_level::none ||
          run.text(end - 1) == "jr")) {
    extra += 0.1F;
    --end;
  }
  const bool coded = degree_level_at(run, first) != degree_level::none && (run[first].dotted || run[first].shouted());
  if (coded && first + 1 < end && (run[first + 1].before == ',' || run[first + 1].before == '(')) return 0.04F;
  if (coded && run[first].letters > 2) return 0.04F;  // "M.Sc. Informatik"
  std::size_t names = 0, initials = 0, commas = 0, shouted = 0, given = 0, family = 0;
  for (std::size_t i = first; i < end; ++i) {
    const run_word& word = run[i];
    const auto text = run.text(i);
    const char mark = i == first ? ' ' : word.before;
    if (mark == ',' && ++commas > 1) return 0.03F;
    if (mark == ',' && run.phrase_in<words::region_names>(i) == end - i) return 0.05F;  // "Victoria, British Columbia"
    if (mark != ' ' && mark != ',' && mark != '-' && mark != '(' && mark != ')') return 0.03F;
    if (word.digit || word.cjk || text.find_first_of("+#_") != text.npos) return 0.02F;
    if (!word.capital) {
      const bool hyphened = mark == '-' && names > 0;  // "Xiao-ming"
      if (!words::lists<words::name_particles>(text) && !hyphened) return 0.03F;
      continue;
    }
    if (words::lists<words::name_particles>(text) && i + 1 < end && word.letters > 1 && text.size() < 4 &&
        !words::lists<words::surnames>(text))
      continue;
    if (word.letters == 1 || (word.dotted && word.letters < 4)) {
      ++initials;
      continue;
    }
    if (mark != '-' && is_foreign(run, i)) return 0.04F;
    ++names;
    shouted += word.shouted() ? 1U : 0U;
    given += words::lists<words::given_names>(text) ? 1U : 0U;
    family += words::lists<words::surnames>(text) ? 1U : 0U;
  }
  if (names == 0) return 0.03F;
  const bool city = run.phrase_in<words::city_names>(first, 3) == end - first ||
                    run.phrase_in<words::region_names>(first, 3) == end - first ||
                    run.phrase_in<words::country_names>(first) == end - first ||
                    run.phrase_in<words::organization_names>(first, 3) == end - first;
  const std::size_t size = names + initials;
  float score = size == 1 ? 0.15F : size == 2 ? 0.55F : size == 3 ? 0.5F : size == 4 ? 0.35F : 0.15F;
  if (size == 1) {
    if (city) return 0.08F;
    score += (given > 0 ? 0.2F : family > 0 ? 0.1F : 0) + extra * 1.4F;
    if (shouted > 0 && given + family == 0) score *= 0.5F;
    return score;
  }
  if (city) return 0.1F;
  if (given > 0) score += 0.3F;
  if (family > 0) score += 0.13F;
  if (initials > 0 && initials <= names) score += 0.15F;
  // "NVIDIA Jetson": letters in capitals beside a word that has none, where neither is a surname.
  if (shouted > 0 && shouted < names && given + family == 0) score -= 0.3F;
  if (commas == 1 && given + family + initials == 0) score -= 0.25F;
  score += extra;
  if (run.piece().back() == ':' || run.piece().back() == '.') score *= 0.8F;
  return score > 0.98F ? 0.98F : score;
}

}  // namespace vitae::wild_text
