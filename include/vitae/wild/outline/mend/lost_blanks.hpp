// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Text turned out of a PDF without the blanks between words: "SoftwareEngineer Example", "Sep2025–Present Leeds,UK".
/// The blanks that are left in such lines part columns.
namespace lost_blanks {

/// Do words touch within a piece: a capital after a small letter, a letter after a comma, a year beside a letter?
constexpr bool is_glued(std::string_view piece) {
  if (piece.size() < 8) return false;
  for (std::size_t i = 1; i < piece.size(); ++i) {
    const char a = piece[i - 1], b = piece[i];
    if ((ascii::is_lower(a) && ascii::is_upper(b)) || (a == ',' && ascii::is_alpha(b))) return true;
    if (i > 3 && ascii::is_alpha(b) && ascii::all_digits(piece.substr(i - 4, 4))) return true;
    if (ascii::is_alpha(a) && piece.size() >= i + 4 && ascii::all_digits(piece.substr(i, 4))) return true;
  }
  return false;
}

/// How many bytes a sentence has at least.
inline constexpr std::size_t least_sentence = 28;

/// A whole sentence in a piece: longer than any word, most of it in small letters, and no address.
constexpr bool is_sentence(std::string_view piece) {
  if (piece.size() < least_sentence || piece.find_first_of("@/_") != piece.npos) return false;
  std::size_t small = 0, capital = 0;
  for (const char c : piece) small += ascii::is_lower(c) ? 1U : 0U, capital += ascii::is_upper(c) ? 1U : 0U;
  return small * 2 > piece.size() && capital * 8 < piece.size();
}

inline constexpr byte_set blanks(" \t\n\v\f\r");

/// Hands out the pieces of a text between blanks: each one's beginning and end.
template <class Take>
constexpr void each_piece(std::string_view text, Take take) {
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = blanks.next_in(text, at);
    if (end > at) take(at, end);
  }
}

/// Has a text lost its blanks? If a third of it at least is sentences without any. A blank within the bytes that a
/// sentence has at least says that none begins before it, which is so nearly everywhere in other texts.
constexpr bool lacks(std::string_view text) {
  std::size_t sentences = 0, bytes = 0;
  for (std::size_t at = 0; at + least_sentence <= text.size();) {
    std::size_t last = at + least_sentence;
    while (last > at && !blanks(text[last - 1])) --last;
    if (last > at) {
      at = last;
      continue;
    }
    const std::size_t end = blanks.next_in(text, at + least_sentence);
    if (is_sentence(text.substr(at, end - at))) ++sentences, bytes += end - at;
    at = end + 1;
  }
  return sentences > 4 && bytes * 3 >= text.size();
}

/// Does a word begin within a piece at a byte: "Lamp|Engineer", "AI|Engineer", "Leeds,|England"? Short names are
/// written so ("GitHub"), and those of tools in a list ("LangChain,PyTorchLightning").
constexpr bool begins_word(std::string_view piece, std::size_t at) {
  constexpr std::size_t longest_name = 13;
  const char a = piece[at - 1], b = piece[at];
  if (!ascii::is_upper(b)) return false;
  if (a == ',') return piece.find(',') == piece.rfind(',');
  if (piece.size() <= longest_name || piece.find(',') != piece.npos) return false;
  const bool short_form = at > 1 && ascii::is_upper(piece[at - 2]) && ascii::is_upper(a);
  return ascii::is_lower(a) || (short_form && at + 1 < piece.size() && ascii::is_lower(piece[at + 1]));
}

}  // namespace lost_blanks

/// Mends text that has lost its blanks: one that is left beside words that touch becomes a tab, and words that are told
/// by their capitals are parted, but for whole sentences.
inline plain_text restore_blanks(plain_text plain) {
  if (!lost_blanks::lacks(plain.text)) return plain;
  std::vector<std::size_t> joints;
  const std::string_view text = plain.text;
  std::string_view left;
  std::size_t left_end = 0;
  lost_blanks::each_piece(text, [&](std::size_t begin, std::size_t end) {
    const std::string_view right = text.substr(begin, end - begin);
    const bool sentence = lost_blanks::is_sentence(right);
    const bool apart = begin == left_end + 1 && text[left_end] == ' ' && !left.empty() &&
                       (ascii::is_alnum(left.back()) || left.back() == ')');
    if (apart && (lost_blanks::is_glued(left) || lost_blanks::is_glued(right)) && !sentence &&
        !lost_blanks::is_sentence(left))
      plain.text[left_end] = '\t';
    for (std::size_t i = 1; i < right.size() && !sentence && right.find_first_of("@/") == right.npos; ++i)
      if (lost_blanks::begins_word(right, i)) joints.push_back(begin + i);
    left = right, left_end = end;
  });
  plain_edit edit(std::move(plain));
  for (const std::size_t joint : joints) edit.keep_to(joint), edit.insert(' ');
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
