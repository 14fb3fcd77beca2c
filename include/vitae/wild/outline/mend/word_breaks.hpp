// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Words that the end of a line broke at a hyphen.
namespace vitae::wild_text {

/// What stands behind a hyphen that is a word's own, "learning-based", and before one, "real-time".
inline constexpr std::string_view hyphened_ends[] = {
    "aided",    "assisted", "atom", "aware", "based",    "bound", "centric",  "corrected", "driven", "free",
    "friendly", "level",    "like", "order", "oriented", "scale", "specific", "time",      "wide"};
inline constexpr std::string_view hyphened_beginnings[] = {"all",  "cross", "end",    "full", "high", "large",
                                                           "long", "low",   "multi",  "non",  "open", "real",
                                                           "self", "short", "single", "so",   "well"};
static_assert(words::is_sorted(hyphened_ends) && words::is_sorted(hyphened_beginnings));

/// A word over two lines: "repro-/ducible", whose hyphen goes, or "learning-/based", whose own it is.
struct word_break {
  bool broken = false;
  std::size_t hyphen = 0;  ///< bytes of one that goes
  std::size_t next = 0;    ///< where the word goes on
};

/// The break at the end of a text's line: between small letters, behind a hyphen.
inline word_break word_break_at(std::string_view text, std::size_t line_end) {
  if (text[line_end] != '\n' || line_end < 2) return {};
  const decoded hyphen = decode_before(text, line_end);
  if (hyphen.code_point != '-' && hyphen.code_point != 0x2010 && hyphen.code_point != 0x2011) return {};
  const std::size_t end = line_end - hyphen.length, next = text.find_first_not_of(" \t\n", line_end + 1);
  if (end == 0 || !ascii::is_lower(text[end - 1]) || next == text.npos || !ascii::is_lower(text[next])) return {};
  constexpr std::size_t longest = 12;  // bytes of such words, with one before them
  std::size_t begin = end, word_end = next;
  while (begin > 0 && end - begin < longest && ascii::is_alpha(text[begin - 1])) --begin;
  while (word_end < text.size() && word_end - next < longest && ascii::is_alpha(text[word_end])) ++word_end;
  const bool own = words::lists<hyphened_beginnings>(ascii::small_letters(text.substr(begin, end - begin))) ||
                   words::lists<hyphened_ends>(text.substr(next, word_end - next));
  return {true, own ? 0 : hyphen.length, next};
}

}  // namespace vitae::wild_text
