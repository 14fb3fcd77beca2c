// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vector>
#include <vitae/wild/citation/pieces/piece.hpp>

namespace vitae::wild_text::citing {

/// The pieces of a line that is being cut: those that are made, and where the one under way begins.
struct piece_row {
  token_view line;
  std::size_t at;                                 ///< the token that is looked at
  std::size_t begin = at;                         ///< where the piece under way begins
  std::uint32_t lead = at_start;                  ///< what stands before it
  std::size_t parens = 0;                         ///< how many parentheses are open
  std::size_t people_first = 0, people_last = 0;  ///< tokens that are a list of people, by what stands around it
  std::vector<piece> made{};

  /// Has a piece begun before `at`?
  bool open() const { return begin < at; }

  /// Makes a piece of tokens [first, last).
  void push(std::size_t first, std::size_t last, fact kind, bool quoted = false) {
    piece one;
    one.first = static_cast<std::uint32_t>(first);
    one.last = static_cast<std::uint32_t>(last);
    one.lead = std::exchange(lead, 0U);
    one.kind = kind;
    one.quoted = quoted;
    one.in_paren = parens > 0;
    one.listed = first >= people_first && last <= people_last;
    const bool plain = kind == fact::none && !quoted;
    if (plain && (line[first].print & linked) != 0 && last <= first + 3 && line.has(first, link_word))
      one.kind = fact::anchor;
    one.remark = plain && one.kind == fact::none && (line.has(first, remark_word) || names_prize(first, last));
    made.push_back(one);
  }

  /// "Example Best Student Paper Finalist", "Highly Cited Paper": do the last of several words name a prize?
  bool names_prize(std::size_t first, std::size_t last) const {
    if (last < first + 3 || !line[last - 1].capital) return false;
    return line.says_one(last - 1, "award awards finalist nominee candidate") ||
           (line.says(last - 1, "paper") && line.says_one(last - 2, "best cited"));
  }

  /// Ends the piece under way, if there is one, before token `end`.
  void flush(std::size_t end) {
    if (begin < end) push(begin, end, fact::none);
    begin = end;
  }

  /// Ends it here; the next begins behind `length` tokens that are the boundary `bits`.
  void cut(std::uint32_t bits, std::size_t length = 1) {
    flush(at);
    lead |= bits;
    at += length;
    begin = at;
  }

  /// Makes a fact of the tokens from here up to `last`.
  void take(std::size_t last, fact kind) {
    push(at, last, kind);
    begin = at = last;
  }
};

}  // namespace vitae::wild_text::citing
