// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/plain.hpp>
#include <vitae/wild/citation/words/lexicon.hpp>
#include <vitae/wild/words/word_list.hpp>

/// The words, numbers and punctuation of a plain line.
namespace vitae::wild_text::citing {

enum class token_kind : unsigned char {
  word,
  number,
  url,
  doi,
  comma,
  semicolon,
  period,
  colon,
  question,
  dash,    // between spaces, or an em dash
  hyphen,  // between two numbers or initials
  slash,
  apostrophe,
  quote_open,
  quote_close,
  paren_open,
  paren_close,
  ellipsis,
  mark,  // what stands beside an author's name
  separator,
  other
};

/// A token: its bytes in the plain line and the shape of its letters.
struct token {
  std::uint32_t first = 0, last = 0;
  std::uint32_t classes = 0;
  token_kind kind = token_kind::other;
  unsigned char print = 0;
  unsigned char letters = 0;  // at most 255
  unsigned char digits = 0;
  bool space = false;    // white space before it
  bool newline = false;  // … with the end of a line
  bool capital = false, lower = false, shouted = false, camel = false, cjk = false;

  bool is(token_kind wanted) const { return kind == wanted; }
  bool has(std::uint32_t wanted) const { return (classes & wanted) != 0; }
  std::size_t size() const { return last - first; }
};

namespace tokens {

constexpr bool is_author_mark(char32_t point) {
  return point == '*' || point == 0x2020 || point == 0x2021 || point == 0x2217 || point == 0x22C6 || point == 0xA7 ||
         point == 0xB6 || point == 0x2709 || point == 0x1F4E7 || point == 0x2605 || point == 0x2606 ||
         point == 0x204E || point == 0xFF0A || point == '^' || point == '#' || point == '$' || point == 0xB9 ||
         point == 0xB2 || point == 0xB3 || (point >= 0x2070 && point <= 0x2079) || point == '{' || point == '}' ||
         point == 0x2666 || point == 0x25CA || point == 0x2660;
}

/// What `is_word_point` says of a code point outside ASCII. Apart, so that the usual case is small enough to be
/// inlined.
constexpr bool is_word_point_beyond(char32_t point) {
  if (point >= 0x300 && point <= 0x36F) return true;
  return point >= 0xAA && point != 0xAB && point != 0xBB && point != 0xD7 && point != 0xB7 && point != 0xAC &&
         point != 0xAD && point != 0xAF && point != 0xB0 && !(point >= 0x2000 && point <= 0x206F) &&
         !(point >= 0x3000 && point <= 0x303F) && !(point >= 0xFF00 && point <= 0xFF20) && point != 0xFFFD &&
         !is_author_mark(point);
}

[[gnu::always_inline]] constexpr bool is_word_point(char32_t point) {
  if (point < 0x80) return ((point | 32) >= 'a' && (point | 32) <= 'z') || is_digit(point);
  return is_word_point_beyond(point);
}

inline bool starts(std::string_view text, std::size_t at, std::string_view lower) {
  return text.size() - at >= lower.size() && equal_folded(text.substr(at, lower.size()), lower);
}

}  // namespace tokens

/// A mark that closes a quotation where none is open, right before a word, opens one: "”A title.” in a journal", as
/// text lifted from LaTeX's pages has it.
inline void open_quotations(std::vector<token>& line) {
  std::size_t open = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].is(token_kind::quote_open)) ++open;
    if (!line[i].is(token_kind::quote_close)) continue;
    const bool before_word = i + 1 < line.size() && line[i + 1].is(token_kind::word) && !line[i + 1].space;
    if (open > 0)
      --open;
    else if (before_word)
      line[i].kind = token_kind::quote_open, ++open;
  }
}

namespace shapes {

/// One letter, or two or three capitals that are all of a name's initials ("J", "JL", "J-L").
inline bool initial_like(const token& word) {
  return word.is(token_kind::word) && word.capital && word.digits == 0 && !word.cjk &&
         (word.letters == 1 || (word.letters == 2 && word.shouted && word.size() > 2));
}

/// Endings of nouns and adjectives that no name has: "-tion", "-ity", "-ics" …
inline constexpr std::string_view title_endings[] = {
    "tion", "tions", "sion",  "sions", "ment",   "ments", "ance",  "ence",  "ity",   "ities", "ness",
    "ism",  "ics",   "ical",  "ology", "able",   "ible",  "tive",  "ous",   "less",  "ized",  "ised",
    "ated", "ating", "izing", "ising", "graphy", "ware",  "based", "ively", "ically"};

/// Does a word end in one of these, with three letters or more before it?
inline bool ends_like_title(std::string_view word) {
  return word.size() > 2 && wild_text::words::ends_in_any<title_endings>(word.substr(2));
}

}  // namespace shapes

}  // namespace vitae::wild_text::citing
