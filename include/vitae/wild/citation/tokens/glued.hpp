// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/citation/tokens/token.hpp>

/// Words of letters and then digits that are two things: "Aug2013", "Phys. Rev. D80 (2009)".
namespace vitae::wild_text::citing {

/// "Wings356, 50-54", "Wings67: 1187": does a number that is no year stand behind a comma, a colon or a blank at `at`?
inline bool is_page(std::string_view text, std::size_t at) {
  const std::size_t first = text.find_first_not_of(" ,:", at);
  if (first == text.npos || first == at || !ascii::is_digit(text[first])) return false;
  const std::size_t last = std::min(text.find_first_not_of("0123456789", first), text.size());
  const std::string_view number = text.substr(first, last - first);
  const std::size_t next = std::min(text.find_first_not_of(' ', last), text.size());
  const bool ends = next == text.size() || std::string_view("-(.;").find(text[next]) < 4 ||
                    text[next] == '\xE2';  // a dash's first byte
  return ends && (number.size() != 4 || number < "1800" || number > "2100");
}

/// "Phys. Lett.111": does the number at `at` stand right behind the period of a journal's short form?
inline bool is_glued_volume(std::string_view text, std::size_t at) {
  if (at < 3 || text[at - 1] != '.' || !ascii::is_digit(text[at]) || !ascii::is_alpha(text[at - 2])) return false;
  std::size_t first = at - 1;
  while (first > 0 && ascii::is_alpha(text[first - 1])) --first;
  return first + 2 < at && (classes_of(text.substr(first, at - 1 - first)) & (field_form | venue_head)) != 0;
}

/// Where such a word, which begins at `start`, is cut; `end` where it is one. `section`: a short form stands before it,
/// so that one letter may be the section of a journal and the digits its volume.
inline std::size_t glue_in(std::string_view text, std::size_t start, std::size_t end, bool section) {
  const std::string_view word = text.substr(start, end - start);
  const std::size_t digits = word.find_first_of("0123456789");
  if (digits == std::string_view::npos || word.find_first_not_of("0123456789", digits) != std::string_view::npos)
    return end;
  const std::size_t count = word.size() - digits;
  const bool dated = count == 4 && (classes_of(word.substr(0, digits)) & month_word) != 0;
  const std::size_t after = text.find_first_not_of(' ', end);
  const bool counted = after != std::string_view::npos && std::string_view("(,:0123456789n").find(text[after]) < 14;
  const bool volume = section && counted && digits == 1 && word[0] >= 'A' && word[0] <= 'H' && count <= 4;
  const bool of_journal = digits >= 4 && count <= 4 && ascii::is_lower(word[digits - 1]) && is_page(text, end);
  const bool listed = after != std::string_view::npos && std::string_view(",;:(").find(text[after]) < 4;
  const bool of_cjk = listed && count <= 4 && is_cjk(decode_before(text, start + digits).code_point);
  return dated || volume || of_journal || of_cjk ? start + digits : end;
}

/// "Quill, A.Wings": does a word begin here that lost its blank behind an initial, where the print changes?
constexpr bool is_glued_to_initial(std::string_view text, std::size_t at) {
  if (at < 2 || at + 2 > text.size() || text[at - 1] != '.' || !ascii::is_upper(text[at - 2])) return false;
  if (at > 2 && (ascii::is_alnum(text[at - 3]) || ascii::is_beyond(text[at - 3]))) return false;
  std::size_t end = at + 1;
  while (end < text.size() && end < at + 24 && ascii::is_lower(text[end])) ++end;
  return ascii::is_upper(text[at]) && end > at + 1 && text.substr(end, 1) != ".";  // "B.Sc." is one word
}

}  // namespace vitae::wild_text::citing
