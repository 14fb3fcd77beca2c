// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>

/// What tells running text in scripts that part no words.
namespace vitae::wild_text::lines {

/// How many signs of Hiragana a text has, which join its words and end its verbs, how many of Katakana, which spell
/// borrowed ones, how many of Chinese writing, and how many Korean syllables.
struct east_asian_signs {
  std::size_t hiragana = 0, katakana = 0, han = 0, hangul = 0;
  bool stopped = false;  ///< is there a full stop among them?
};
constexpr east_asian_signs east_asian_signs_in(std::string_view text) {
  east_asian_signs found;
  for (std::size_t i = utf8::ascii_run(text, 0); i < text.size(); i += utf8::ascii_run(text, i)) {
    const decoded c = decode(text, i);
    i += c.length;
    found.hiragana += c.code_point >= 0x3041 && c.code_point <= 0x309F ? 1U : 0U;
    found.katakana += c.code_point >= 0x30A0 && c.code_point <= 0x30FF ? 1U : 0U;
    found.hangul += c.code_point >= 0xAC00 && c.code_point <= 0xD7A3 ? 1U : 0U;
    found.han += c.code_point >= 0x4E00 && c.code_point <= 0x9FFF ? 1U : 0U;
    found.stopped = found.stopped || c.code_point == 0x3002;
  }
  return found;
}

/// Running text in Chinese or Japanese, which parts no words: a dozen signs and a full stop, or so many of Hiragana
/// that it tells something.
constexpr bool is_east_asian_prose(std::string_view text) {
  const east_asian_signs found = east_asian_signs_in(text);
  return (found.stopped && found.hiragana + found.katakana + found.han >= 12) ||
         (found.hiragana >= 10 && found.hiragana + found.han >= 20);
}

/// "新製品の設計を担当。": does a text end in a full stop, and is it more than a name?
constexpr bool ends_east_asian_sentence(std::string_view text) {
  if (!text.ends_with("。")) return false;
  const east_asian_signs found = east_asian_signs_in(text);
  return found.hiragana + found.katakana + found.han >= 8;
}

}  // namespace vitae::wild_text::lines
