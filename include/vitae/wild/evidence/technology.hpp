// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/languages.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/technologies.hpp>

namespace vitae::wild_text {

namespace technology_evidence {

/// A capital after a small letter, as in "PyTorch".
constexpr bool is_camel(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (ascii::is_upper(text[i]) && ascii::is_lower(text[i - 1])) return true;
  }
  return false;
}

inline constexpr std::string_view level_words[] = {
    "advanced",     "and",       "basic", "basics",     "beginner",    "expert",    "familiar", "fluent",
    "intermediate", "knowledge", "of",    "proficient", "programming", "scripting", "with",     "years"};

constexpr bool is_level(std::string_view word) { return words::lists<level_words>(word); }

/// How much one word that is in no list has the shape of a tool's name.
constexpr float shape(std::string_view printed, std::string_view plain, const run_word& word) {
  const bool brief = word.letters > 0 && word.letters < 8;
  if (brief && (printed.find('+') != printed.npos || printed.find('#') != printed.npos)) return 0.75F;
  if (plain.size() > 2 && plain.substr(plain.size() - 2) == "js" && word.dotted) return 0.9F;
  if (is_camel(printed)) return 0.65F;
  if (word.digit && word.letters > 0 && word.letters < 10) return 0.5F;
  if (word.shouted() && word.letters < 6) return 0.45F;
  return word.capital ? 0.25F : 0.15F;
}

}  // namespace technology_evidence

/// How much a text looks like a programming language, a library, a tool: "C++", "scikit-learn", "Python (advanced)".
inline float looks_like_technology(const word_run& run) {
  using namespace technology_evidence;
  if (run.size() == 0 || run.size() > 24) return 0;
  std::size_t known = 0, other = 0, names = 0;
  float shaped = 0;
  for (std::size_t i = 0; i < run.size();) {
    // "R&D" is neither R nor D.
    const bool joined =
        run[i].letters == 1 && (run[i].before == '&' || (i + 1 < run.size() && run[i + 1].before == '&'));
    if (const std::size_t n = joined ? 0 : run.phrase_in<words::technology_names>(i, 3); n > 0) {
      // "Go", "R", "Spring", "Word" in small letters are words.
      const bool word = n == 1 && run.text(i).size() < 7 && !run[i].capital && !run[i].digit && run.size() > 2;
      word ? ++other : known += n;
      names += word ? 0 : 1;
      i += n;
    } else if (is_level(run.text(i)) || (run[i].digit && run[i].letters == 0)) {
      ++i;
    } else {
      const std::string_view printed =
          run.piece().substr(run[i].from, static_cast<std::size_t>(run[i].to - run[i].from));
      const float look =
          run.in<words::organization_heads>(i) || run.in<words::role_heads>(i) || run.in<words::language_names>(i)
              ? 0.03F
              : shape(printed, run.text(i), run[i]);
      shaped = look > shaped ? look : shaped;
      ++other;
      ++i;
    }
  }
  if (other == 0) return names == 0 ? 0.02F : 0.95F;
  if (names == 0)
    return run.size() == 1   ? shaped
           : run.size() == 2 ? shaped * 0.8F
           : run.size() == 3 ? shaped * 0.5F
                             : shaped * 0.15F;
  if (known > other) return 0.75F;
  return run.size() < 5 ? 0.4F : names > 2 ? 0.35F : 0.1F;
}

}  // namespace vitae::wild_text
