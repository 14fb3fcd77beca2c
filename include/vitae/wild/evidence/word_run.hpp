// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/source/letter_run.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/run_word.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// The words of a piece of text in the form that word lists have: lower case, no accents, no dots and apostrophes
/// inside ("Ph.D." is "phd", "Bachelor's" is "bachelors"), hyphens and slashes as spaces. On the stack; a piece of more
/// than 40 words, or of more than one asks for, or of 250 bytes is cut. Text converts, so that rules about words are
/// asked of text:
///
///     looks_like_place("Lyon, France")
class word_run {
 public:
  template <class Text>
  requires std::convertible_to<const Text&, std::string_view>
  constexpr word_run(const Text& piece, std::size_t most = most_words) : most_(most), piece_(piece) { read(piece_); }
  word_run(const word_run&) = delete;

  constexpr std::size_t size() const { return count_; }
  constexpr const run_word& operator[](std::size_t at) const { return words_[at]; }
  constexpr const run_word* begin() const { return words_; }
  constexpr const run_word* end() const { return words_ + count_; }

  /// The text itself.
  constexpr std::string_view piece() const { return piece_; }
  /// Are there characters outside ASCII in it?
  constexpr bool beyond_ascii() const { return utf8::ascii_run(piece_, 0) < piece_.size(); }
  /// The plain form of a word; empty past the last.
  [[gnu::always_inline]] constexpr words::hashed_word text(std::size_t at) const {
    if (at >= count_) return words::hashed_word({});
    const run_word& word = words_[at];
    return {{plain_ + word.first, static_cast<std::size_t>(word.last - word.first)}, word.hash};
  }
  /// The plain form of `count` words, joined by single spaces.
  [[gnu::always_inline]] constexpr std::string_view text(std::size_t at, std::size_t count) const {
    if (count == 0 || at + count > count_) return {};
    return {plain_ + words_[at].first, static_cast<std::size_t>(words_[at + count - 1].last - words_[at].first)};
  }
  constexpr std::string_view all() const { return text(0, count_); }

  /// Was the piece too long?
  constexpr bool cut() const { return cut_; }

  /// Is a word in a list?
  template <const auto& List>
  constexpr bool in(std::size_t at) const {
    return at < count_ && words::longest_from<List>(words_[at].hash) > 0 && words::lists<List>(text(at));
  }

  /// How many of the words are in a list?
  template <const auto& List>
  constexpr std::size_t count_in() const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < count_; ++i) found += in<List>(i) ? 1U : 0U;
    return found;
  }

  /// The most words, up to `most`, that begin at `at` and are together in a list; 0 if none.
  template <const auto& List>
  constexpr std::size_t phrase_in(std::size_t at, std::size_t most = 4) const {
    if (at >= count_) return 0;
    const std::size_t longest = words::longest_from<List>(words_[at].hash);
    most = std::min({most, longest, count_ - at});
    for (std::size_t count = most; count > 1; --count)
      if (words::lists<List>(text(at, count))) return count;
    return most > 0 && in<List>(at) ? 1 : 0;
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
    if (point < 0x80) {
      plain_[end_++] = static_cast<char>(point);
    } else if (point == 0xDF || point == 0xE6 || point == 0x153 || point == 0xFE) {
      const std::string_view two = point == 0xDF ? "ss" : point == 0xE6 ? "ae" : point == 0x153 ? "oe" : "th";
      for (const char c : two) plain_[end_++] = c;
    } else if (point < 0x300 || point > 0x36F) {
      end_ = static_cast<std::size_t>(encode(plain_ + end_, base_letter(point)) - plain_);
    }
  }

  /// Is there no room for what stands at a place, within a word or as a new one?
  constexpr bool is_full(std::size_t at, bool inside) const {
    return end_ + (inside ? 8 : 9) > room || (!inside && (count_ == most_ || at > 60000));
  }

  constexpr void open(std::size_t at, char mark, bool capital, bool cjk) {
    if (count_ > 0) plain_[end_++] = ' ';
    words_[count_++] = {.hash = 0,
                        .from = static_cast<std::uint16_t>(at),
                        .to = static_cast<std::uint16_t>(at),
                        .first = static_cast<std::uint8_t>(end_),
                        .last = static_cast<std::uint8_t>(end_),
                        .letters = 0,
                        .capitals = 0,
                        .before = mark == '\0' ? ' ' : mark,
                        .capital = capital,
                        .digit = false,
                        .cjk = cjk,
                        .dotted = false};
  }
  constexpr void close() {
    run_word& word = words_[count_ - 1];
    word.last = static_cast<std::uint8_t>(end_);
    word.hash = words::hash({plain_ + word.first, end_ - word.first});
  }

  /// How far the reading of a piece is.
  struct progress {
    bool inside = false;      // a word
    char mark = '\0';         // the first mark since the last word
    std::size_t segment = 0;  // letters since the last dot of the word
  };

  constexpr void read(std::string_view piece) {
    progress now;
    for (std::size_t at = 0; at < piece.size();) {
      if (now.inside && !words_[count_ - 1].cjk) {
        const std::size_t more = letters_on(piece, at);
        at += more, now.segment += more;
        if (at == piece.size()) break;
      }
      if (piece[at] == ' ') {
        if (now.inside) close(), now.inside = false;
        ++at;
        continue;
      }
      if (!now.inside && ascii::is_alpha(piece[at])) {  // as most words begin
        if ((cut_ = is_full(at, false))) break;
        begin(at, ascii::is_upper(piece[at]), false, now);
        continue;
      }
      const decoded next = decode(piece, at);
      if (run_words::is_part(next.code_point, now.inside)) {
        if (!take(at, next, now)) break;
      } else {
        leave(piece, at, next, now);
      }
      at += next.length;
    }
    if (now.inside) close();
  }

  constexpr void begin(std::size_t at, bool capital, bool cjk, progress& now) {
    open(at, std::exchange(now.mark, '\0'), capital, cjk);
    now.inside = true;
    now.segment = 0;
  }

  /// Takes a part of a word, or begins one with it; false where there is no room for it.
  constexpr bool take(std::size_t at, decoded next, progress& now) {
    const char32_t point = next.code_point, small = fold(point);
    const bool cjk = point >= 0x80 && is_cjk(point);
    if (now.inside && cjk != words_[count_ - 1].cjk) close(), now.inside = false, now.mark = ' ';
    if ((cut_ = is_full(at, now.inside))) return false;
    if (!now.inside) begin(at, small != point, cjk, now);
    put(small);
    run_word& word = words_[count_ - 1];
    word.digit = word.digit || is_digit(point);
    if (is_letter(point) && word.letters < 255) {
      ++word.letters;
      word.capitals = static_cast<std::uint8_t>(word.capitals + (small != point ? 1 : 0));
    }
    ++now.segment;
    word.to = static_cast<std::uint16_t>(at + next.length);
    return true;
  }

  /// Ends a word at what is no part of it, but for dots and apostrophes within: "Ph.D.", "Node.js", "Bachelor's".
  constexpr void leave(std::string_view piece, std::size_t at, decoded next, progress& now) {
    const char32_t point = next.code_point;
    if (now.inside) {
      run_word& word = words_[count_ - 1];
      const bool elided = now.segment == 1 && !word.capital;  // "d'informatique"
      const bool apostrophe = (point == '\'' || point == 0x2019) && !elided;
      const bool dot = point == '.' && (now.segment < 5 || piece.substr(at + 1, 2) == "js");
      const bool more = (dot || apostrophe) && run_words::goes_on(piece, at + next.length);
      if (!more) {
        close();
        now.inside = false;
      } else if (dot) {
        word.dotted = true;
        now.segment = 0;
      }
    }
    if (!now.inside && now.mark == '\0' && !is_space(point)) now.mark = run_words::mark_of(point);
  }

  /// Takes the ASCII letters that a word goes on with, which most of its characters are; how many they were.
  constexpr std::size_t letters_on(std::string_view piece, std::size_t from) {
    run_word& word = words_[count_ - 1];
    const std::size_t left = room < end_ + 8 ? 0 : room - end_ - 7;
    const std::size_t most = std::min({piece.size() - from, left, std::size_t{255} - word.letters});
    const auto [count, capitals] = ascii::copy_letters({piece.data() + from, most}, plain_ + end_);
    end_ += count;
    word.letters = static_cast<std::uint8_t>(word.letters + count);
    word.capitals = static_cast<std::uint8_t>(word.capitals + capitals);
    if (count > 0) word.to = static_cast<std::uint16_t>(from + count);
    return count;
  }

  // Left as they are until something is put there: most runs are a few words.
  std::size_t most_;
  std::string_view piece_;
  run_word words_[most_words];
  char plain_[room + 8];
  std::size_t count_ = 0, end_ = 0;
  bool cut_ = false;
};

}  // namespace vitae::wild_text
