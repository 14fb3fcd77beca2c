// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/wild/evidence/place_shapes.hpp>
#include <vitae/wild/evidence/place_words.hpp>
#include <vitae/wild/evidence/town_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/place_codes.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/roles.hpp>

namespace vitae::wild_text {

namespace place_evidence {

/// Counts the words of a text that may name a place.
class place_counter {
 public:
  explicit place_counter(const word_run& run) : run_(run) {}

  place_words count() {
    for (std::size_t i = 0; i < run_.size() && !found_.other;) {
      if (run_[i].shouted()) ++found_.shouted;
      if (i > 0 && run_[i].before != ' ' && run_[i].before != '-') ++found_.parts, here_ = 0;
      const std::size_t known = known_place(i);
      if (known == 0) word(i);
      i += known > 0 ? known : 1;
    }
    return found_;
  }

 private:
  /// How many words at a place are the name of one that one knows.
  std::size_t known_place(std::size_t i) {
    if (!run_[i].capital && !run_[i].cjk) return 0;
    if (const std::size_t land = run_.phrase_in<words::country_names>(i); land > 0) return ++found_.areas, land;
    if (const std::size_t town = run_.phrase_in<words::city_names>(i); town > 0) return ++found_.cities, town;
    const std::size_t region = run_[i].capital ? run_.phrase_in<words::region_names>(i) : 0;
    if (region > 0) ++found_.areas;
    return region;
  }

  void word(std::size_t i) {
    const run_word& word = run_[i];
    if (run_.in<remote_words>(i)) {
      ++found_.remote;
    } else if (run_.in<hybrid_words>(i)) {
      ++found_.hybrid;
    } else if (is_code(i)) {
      ++found_.codes;
    } else if (word.digit) {
      ++found_.numbers;
    } else if (!word.capital && !word.cjk) {
      if (!run_.in<place_joints>(i) && !leads_around(i)) ++found_.small;
    } else if (!run_.in<place_nouns>(i)) {
      unknown(i);
    }
  }

  /// "y" and "alrededores" of "Madrid y alrededores".
  bool leads_around(std::size_t i) const {
    return i > 0 && run_.size() < 7 &&
           (run_.in<surroundings>(i) || (i + 1 < run_.size() && run_.in<surroundings>(i + 1)));
  }

  /// "CA" behind a town, "(RE)" before its country.
  bool is_code(std::size_t i) const {
    const bool short_form = run_[i].shouted() || run_[i].dotted;
    return (i > 0 && short_form && run_.in<words::region_codes>(i)) || is_province(run_, i);
  }

  void unknown(std::size_t i) {
    const bool town = run_.in<town_heads>(i) && before_code(run_, i + 1);
    found_.other = !town && (run_.in<words::organization_heads>(i) || run_.in<words::role_heads>(i));
    ++found_.unknown;
    if (is_abbreviated(run_, i)) ++found_.short_names;
    found_.longest = std::max(found_.longest, ++here_);
  }

  const word_run& run_;
  place_words found_;
  std::size_t here_ = 0;  // unknown words since the last mark
};

}  // namespace place_evidence

}  // namespace vitae::wild_text
