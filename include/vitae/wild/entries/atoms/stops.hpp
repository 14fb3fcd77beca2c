// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

/// Tells the stop that ends a sentence from the dot of an abbreviation.
namespace vitae::wild_text {

/// The dot of a legal form: "Example Inc."
inline bool ends_in_abbreviation(const plain_text& plain, std::size_t at, std::size_t begin) {
  const std::string_view before = plain.of(begin, at);
  for (const std::string_view form : {" Inc", " Ltd", " LLC", " Co", " Corp", " Plc"})
    if (before.size() > form.size() && before.substr(before.size() - form.size()) == form) return true;
  return false;
}

/// "Research Collaboration. Singapore": a word of four letters or more ends here; not "Inc." nor "Dept."
inline bool ends_long_word(const plain_text& plain, std::size_t at, std::size_t begin) {
  std::size_t letters = 0, i = at;
  while (i > begin && (ascii::is_alpha(plain.text[i - 1]) || ascii::is_beyond(plain.text[i - 1]))) --i, ++letters;
  if (plain.of(i, at) == "Assoc" || plain.of(i, at) == "Assist") return false;  // "Assoc. Prof. Jane Doe"
  return letters > 4 || ((letters == 3 || letters == 2) && ascii::is_upper(plain.text[at - 1])) ||
         ends_in_abbreviation(plain, at, begin);
}

/// Does a text end in a stop that belongs to no abbreviation: "Portugal.", "USA.", but not "Example Inc."?
inline bool ends_in_stop(const plain_text& plain, span s) {
  const std::size_t at = s.end - 1;
  if (s.size() < 4 || plain.text[at] != '.') return false;
  return ascii::is_digit(plain.text[at - 1]) ||
         (ends_long_word(plain, at, s.begin) && !ends_in_abbreviation(plain, at, s.begin));
}

}  // namespace vitae::wild_text
