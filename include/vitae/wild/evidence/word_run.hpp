// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A word of a piece of text: where it stands there, how it is printed, and what stands before it.
struct run_word {
  std::uint16_t from = 0, to = 0;          // bytes in the piece
  std::uint8_t first = 0, last = 0;        // bytes in the plain form
  std::uint8_t letters = 0, capitals = 0;  // code points
  char before = ' ';                       // the first mark before it: ' ', ',', '(', ')', '/', '-', ':', '|' …
  bool capital = false, digit = false, cjk = false, dotted = false;

  constexpr bool shouted() const { return letters > 1 && capitals == letters; }
};

/// The words of a piece of text in the form that word lists have: lower case, no accents, no dots and apostrophes
/// inside
/// ("Ph.D." is "phd", "Bachelor's" is "bachelors"), hyphens and slashes as spaces. On the stack; a piece of more than
/// 40 words or 250 bytes is cut.
class word_run {
 public:
  constexpr explicit word_run(std::string_view piece) { read(piece); }

  constexpr std::size_t size() const { return count_; }
  constexpr const run_word& operator[](std::size_t at) const { return words_[at]; }
  constexpr const run_word* begin() const { return words_; }
  constexpr const run_word* end() const { return words_ + count_; }

  /// The plain form of a word, or of `count` words joined by single spaces.
  constexpr std::string_view text(std::size_t at, std::size_t count = 1) const {
    if (count == 0 || at + count > count_) return {};
    return {plain_ + words_[at].first, static_cast<std::size_t>(words_[at + count - 1].last - words_[at].first)};
  }
  constexpr std::string_view all() const { return text(0, count_); }

  /// Was the piece too long?
  constexpr bool cut() const { return cut_; }

  /// How many of the words are in a list?
  template <const auto& List>
  constexpr std::size_t count_in() const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < count_; ++i) found += words::lists<List>(text(i)) ? 1U : 0U;
    return found;
  }

  /// The most words, up to `most`, that begin at `at` and are together in a list; 0 if none.
  template <const auto& List>
  constexpr std::size_t phrase_in(std::size_t at, std::size_t most = 4) const {
    for (std::size_t count = at + most > count_ ? count_ - at : most; count > 0; --count) {
      if (words::lists<List>(text(at, count))) return count;
    }
    return 0;
  }

  /// How many words begin with a small letter?
  constexpr std::size_t small() const {
    std::size_t found = 0;
    for (const run_word& word : *this) found += word.letters > 0 && !word.capital && !word.cjk ? 1 : 0;
    return found;
  }

 private:
  static constexpr std::size_t room = 250, most_words = 40;

  constexpr void put(char32_t point) {
    const auto add = [this](char32_t byte) { plain_[end_++] = static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
      add(point);
    } else if (point == 0xDF || point == 0xE6 || point == 0x153 || point == 0xFE) {
      const std::string_view two = point == 0xDF ? "ss" : point == 0xE6 ? "ae" : point == 0x153 ? "oe" : "th";
      for (const char c : two) plain_[end_++] = c;
    } else if (point < 0x300 || point > 0x36F) {
      point = base_letter(point);
      if (point < 0x80) return add(point);
      if (point < 0x800) {
        add(0xC0 | point >> 6);
      } else if (point < 0x10000) {
        add(0xE0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3F));
      } else {
        add(0xF0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3F));
        add(0x80 | (point >> 6 & 0x3F));
      }
      add(0x80 | (point & 0x3F));
    }
  }

  constexpr void read(std::string_view piece) {
    char mark = '\0';
    bool open = false;
    std::size_t segment = 0;  // letters since the last dot of the word
    for (std::size_t at = 0; at < piece.size();) {
      const decoded next = decode(piece, at);
      const char32_t point = next.code_point;
      const bool ascii = point < 0x80;
      const bool digit = is_digit(point), letter = is_letter(point), cjk = !ascii && is_cjk(point);
      const bool part = digit || letter || point == '_' ||
                        (open && (point == '+' || point == '#' || (point >= 0x300 && point <= 0x36F)));
      if (part) {
        if (open && cjk != words_[count_ - 1].cjk) open = false, mark = ' ';
        if (!open) {
          if (count_ == most_words || end_ + 8 > room || at > 60000) return void(cut_ = true);
          if (count_ > 0) plain_[end_++] = ' ';
          run_word& word = words_[count_++];
          word.from = static_cast<std::uint16_t>(at);
          word.first = static_cast<std::uint8_t>(end_);
          word.before = mark == '\0' ? ' ' : mark;
          word.capital = fold(point) != point;
          word.cjk = cjk;
          mark = '\0';
          open = true;
          segment = 0;
        }
        if (end_ + 8 > room) return void(cut_ = true);
        run_word& word = words_[count_ - 1];
        const char32_t small = fold(point);
        if (ascii) {
          plain_[end_++] = static_cast<char>(small);
        } else {
          put(small);
        }
        word.digit = word.digit || digit;
        if (letter && word.letters < 255) {
          ++word.letters;
          word.capitals = static_cast<std::uint8_t>(word.capitals + (small != point ? 1 : 0));
        }
        ++segment;
        word.to = static_cast<std::uint16_t>(at + next.length);
        word.last = static_cast<std::uint8_t>(end_);
      } else if (open) {
        const decoded after = decode(piece, at + next.length);
        const bool goes_on = after.length > 0 && !is_cjk(after.code_point) &&
                             (is_letter(after.code_point) || is_digit(after.code_point));
        const bool elided = segment == 1 && !words_[count_ - 1].capital;  // "d'informatique"
        const bool apostrophe = (point == '\'' || point == 0x2019) && goes_on && !elided;
        const bool dot = point == '.' && goes_on && (segment < 5 || piece.substr(at + 1, 2) == "js");
        if (dot) {
          words_[count_ - 1].dotted = true;
          segment = 0;
        } else if (!apostrophe) {
          open = false;
        }
      }
      if (!open && !part && mark == '\0' && !is_space(point)) {
        mark = point < 0x80                         ? static_cast<char>(point)
               : point >= 0x2010 && point <= 0x2015 ? '-'
               : point == 0xFF08                    ? '('
                                                    : '*';
        if (point == 0xFF0C || point == 0x3001) mark = ',';
        if (point == 0xFF1A) mark = ':';
        if (mark == '.' || mark == '\'' || mark == '"') mark = '\0';
      }
      at += next.length;
    }
  }

  run_word words_[most_words]{};
  char plain_[room + 8]{};
  std::size_t count_ = 0, end_ = 0;
  bool cut_ = false;
};

}  // namespace vitae::wild_text
