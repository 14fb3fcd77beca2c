// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Lines of references that were stretched to the page's width over so few words that a reader of PDFs put each word
/// into a line of its own: "Journal of", "Harbour", "Studies", "38(5):", "785–803."
namespace stretched_lines {

/// A volume or pages before a colon, or what is before an address: such words stand in references.
constexpr bool tells_reference(std::string_view word) {
  if (word == "doi:" || word == "DOI:") return true;
  return word.size() > 2 && word.ends_with(':') && ascii::is_digit(word[0]) && !any_of(word, ascii::is_alpha);
}

}  // namespace stretched_lines

/// Joins such lines to the one above.
inline plain_text join_stretched_lines(plain_text plain) {
  constexpr std::size_t shortest = 40, fewest = 4;  // bytes of the line above; words
  const std::string_view text = plain.text;
  std::size_t run = 0, words = 0;  // where the line above the run ends, and how many words that has
  bool told = false;
  const auto join = [&](std::size_t end) {
    if (words >= fewest && told)
      for (std::size_t at = run; at < end; ++at)
        if (plain.text[at] == '\n') plain.text[at] = ' ';
    words = 0, told = false;
  };
  for (std::size_t at = 0, end = 0, above = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const bool word = !line.empty() && line.find(' ') == line.npos && (words > 0 || above >= shortest);
    if (word) {
      run = words == 0 ? at - 1 : run;
      ++words, told = told || stretched_lines::tells_reference(line);
    } else {
      join(at > 0 ? at - 1 : 0);
    }
    above = line.size();
  }
  join(text.find_last_not_of('\n') + 1);
  return plain;
}

}  // namespace vitae::wild_text
