// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/dates/phrase/lexeme.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::wild_text {

namespace time_phrases {

/// What a word of a sentence is to a time.
enum class part : std::uint8_t { other, joint, moment };

/// Words that lead to a time and to much else.
inline bool leads(std::string_view word) {
  return word.size() == 2 &&
         (ascii::equal(word, "in") || ascii::equal(word, "im") || ascii::equal(word, "en") || ascii::equal(word, "on"));
}

/// "2010", "May", "present" are moments; "from", "to", "the", "of", "in" join them.
inline part part_of(std::string_view word) {
  using dates::sense;
  while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
  if (word.empty()) return part::other;
  if (all_of(word, [](char c) { return ascii::is_digit(c) || c == '/' || c == '-'; }))
    return word.size() < 8 ? part::moment : part::other;
  switch (dates::lexing::meaning_of(word).what) {
    case sense::month:
    case sense::season:
    case sense::present:
      return part::moment;
    case sense::to:
    case sense::since:
    case sense::from:
    case sense::between:
    case sense::join:
    case sense::about:
    case sense::of:
    case sense::article:
      return part::joint;
    default:
      return leads(word) ? part::joint : part::other;
  }
}

/// May a time begin with a word: "from 2010", "in May", "de 2010 à 2012", "2010"?
inline bool may_begin(std::string_view word) {
  using dates::sense;
  if (word.empty() || ascii::is_digit(word[0])) return !word.empty();
  const dates::word_sense is = dates::lexing::meaning_of(word);
  return is.what == sense::since || is.what == sense::from || is.what == sense::between ||
         (is.what == sense::to && is.value == 1) || leads(word) || ascii::equal(word, "de");
}

}  // namespace time_phrases

/// How many bytes at the beginning of a text say when, with the blank behind them: "from 2010 to May 2012 " of "from
/// 2010 to May 2012 a lecturer".
inline std::size_t time_phrase_in(std::string_view text) {
  using namespace time_phrases;
  constexpr std::size_t longest = 60;
  std::size_t said = 0, joints = 0;  // how far moments go, and how many words join what follows
  for (std::size_t at = 0; at < std::min(text.size(), longest) && joints < 5;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (at == 0 && !may_begin(word)) break;
    const part is = part_of(word);
    if (is == part::other) break;
    joints = is == part::moment ? 0 : joints + 1;
    at = std::min(end + 1, text.size());
    if (is == part::moment) said = at;
  }
  return said;
}

}  // namespace vitae::wild_text
