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

/// Reads a run of words as a name: without titles, degrees and a second spelling around it, of words that names have.
class name_reading {
 public:
  explicit name_reading(const word_run& run) : run_(run), end_(run.size()) {}

  float weight() {
    drop_titles();
    if (!drop_characters()) return 0.05F;
    drop_suffixes();
    if (begins_with_degree()) return 0.04F;
    if (const float none = count_words(); none > 0) return none;
    return names_ == 0 ? 0.03F : names_ + initials_ == 1 ? weight_of_one() : weight_of_several();
  }

 private:
  std::size_t size() const { return end_ - first_; }

  /// "PD Dr. Ute Kranz"; "Ms" and "Pi" are titles, "Ing" after "Dr" too; one letter is an initial.
  void drop_titles() {
    while (size() > 1 && run_.in<words::name_titles>(first_) &&
           (!run_[first_].shouted() || run_.in<words::name_titles>(first_ + 1))) {
      if (run_[first_].letters < 2) break;
      if (run_[first_].capital) extra_ = 0.25F;
      ++first_;
    }
  }

  /// "Xiaoming Wang (王小明)": whether the characters beside the name may be one.
  bool drop_characters() {
    if (size() > 1 && run_[end_ - 1].cjk) {
      if (cjk_name(run_.text(end_ - 1)) < 0.3F) return false;
      extra_ += 0.3F;
      --end_;
    }
    if (size() > 1 && run_[first_].cjk) {
      if (cjk_name(run_.text(first_)) < 0.3F) return false;
      extra_ += 0.3F;
      ++first_;
    }
    return true;
  }

  /// "Jane Doe, PhD", "Jane Q. Doe Jr".
  void drop_suffixes() {
    while (size() > 2 && run_.in<words::name_suffixes>(end_ - 1) &&
           (run_[end_ - 1].shouted() || run_[end_ - 1].dotted ||
            degree_level_at(run_, end_ - 1) != degree_level::none || run_.text(end_ - 1) == "jr")) {
      extra_ += 0.1F;
      --end_;
    }
  }

  /// "M.Sc. Informatik", "BA, Oslo".
  bool begins_with_degree() const {
    const run_word& first = run_[first_];
    if (degree_level_at(run_, first_) == degree_level::none || !(first.dotted || first.shouted())) return false;
    const char next = size() > 1 ? run_[first_ + 1].before : ' ';
    return next == ',' || next == '(' || first.letters > 2;
  }

  /// Counts what the words are; what the whole weighs where one of them is none of a name, else 0.
  float count_words() {
    for (std::size_t i = first_; i < end_; ++i) {
      const run_word& word = run_[i];
      const auto text = run_.text(i);
      const char mark = i == first_ ? ' ' : word.before;
      if (mark == ',' && ++commas_ > 1) return 0.03F;
      if (mark == ',' && run_.phrase_in<words::region_names>(i) == end_ - i)
        return 0.05F;  // "Victoria, British Columbia"
      if (mark != ' ' && mark != ',' && mark != '-' && mark != '(' && mark != ')') return 0.03F;
      if (word.digit || word.cjk || text.find_first_of("+#_") != text.npos) return 0.02F;
      if (!word.capital) {
        const bool hyphened = mark == '-' && names_ > 0;  // "Xiao-ming"
        if (!words::lists<words::name_particles>(text) && !hyphened) return 0.03F;
        continue;
      }
      if (is_particle(i)) continue;
      if (word.letters == 1 || (word.dotted && word.letters < 4)) {
        ++initials_;
        continue;
      }
      if (mark != '-' && is_foreign(run_, i)) return 0.04F;
      ++names_;
      shouted_ += word.shouted() ? 1U : 0U;
      given_ += words::lists<words::given_names>(text) ? 1U : 0U;
      family_ += words::lists<words::surnames>(text) ? 1U : 0U;
    }
    return 0;
  }

  /// "Ada Van Berg": a particle before another word, though it has a capital.
  bool is_particle(std::size_t i) const {
    const auto text = run_.text(i);
    return words::lists<words::name_particles>(text) && i + 1 < end_ && run_[i].letters > 1 && text.size() < 4 &&
           !words::lists<words::surnames>(text);
  }

  /// Is it all the name of a place or of an organisation?
  bool is_elsewhere() const {
    return run_.phrase_in<words::city_names>(first_, 3) == size() ||
           run_.phrase_in<words::region_names>(first_, 3) == size() ||
           run_.phrase_in<words::country_names>(first_) == size() ||
           run_.phrase_in<words::organization_names>(first_, 3) == size();
  }

  float weight_of_one() const {
    if (is_elsewhere()) return 0.08F;
    const float score = 0.15F + ((given_ > 0 ? 0.2F : family_ > 0 ? 0.1F : 0) + extra_ * 1.4F);
    return shouted_ > 0 && given_ + family_ == 0 ? score * 0.5F : score;
  }

  float weight_of_several() const {
    if (is_elsewhere()) return 0.1F;
    const std::size_t count = names_ + initials_;
    float score = count == 2 ? 0.55F : count == 3 ? 0.5F : count == 4 ? 0.35F : 0.15F;
    if (given_ > 0) score += 0.3F;
    if (family_ > 0) score += 0.13F;
    if (initials_ > 0 && initials_ <= names_) score += 0.15F;
    // "NVIDIA Jetson": letters in capitals beside a word that has none, where neither is a surname, "Ada QUILL".
    if (shouted_ > 0 && shouted_ < names_ && given_ + family_ == 0)
      score -= shouted_ == 1 && run_[end_ - 1].shouted() && run_[end_ - 1].letters > 4 ? 0.05F : 0.3F;
    if (commas_ == 1 && given_ + family_ + initials_ == 0) score -= 0.25F;
    score += extra_;
    if (run_.piece().back() == ':' || run_.piece().back() == '.') score *= 0.8F;
    return score > 0.98F ? 0.98F : score;
  }

  const word_run& run_;
  std::size_t first_ = 0, end_;
  float extra_ = 0;  // what stood around the name speaks for it
  std::size_t names_ = 0, initials_ = 0, commas_ = 0, shouted_ = 0, given_ = 0, family_ = 0;
};

}  // namespace person_evidence

/// How much a text looks like the name of a person: "Jane Q. Doe", "DOE, Jane", "Ada van der Berg", "王小明",
/// "Xiaoming Wang (王小明)", "Prof. Dr. Jane Doe, PhD". One word alone scores low.
inline float looks_like_person(const word_run& run) {
  using namespace person_evidence;
  if (run.size() == 0 || run.size() > 10 || run.cut()) return 0;
  if (run.size() == 1 && run[0].cjk) return cjk_name(run.text(0));
  if (run.size() == 2 && run[0].cjk && run[1].cjk && run.all().size() < 14) return cjk_name(run.text(0)) * 0.8F;
  return name_reading(run).weight();
}

}  // namespace vitae::wild_text
