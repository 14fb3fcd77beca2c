// SPDX-License-Identifier: BSL-1.0
// Lists of words in one string, one space between.
#pragma once
#include <string>
#include <string_view>
#include <vitae/source/utf8.hpp>

namespace spaced_tests {

/// Is `word` in `list`?
constexpr bool holds(std::string_view list, std::string_view word) {
  for (std::size_t at = 0; at < list.size();) {
    std::size_t end = list.find(' ', at);
    if (end == list.npos) end = list.size();
    if (list.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

/// What breaks the form of a list, joined by " & ": a double space, a word that is not in lower case, and one that is
/// too long for the table of `lexicon.hpp`.
inline std::string odd(std::string_view list) {
  std::string out;
  for (std::size_t at = 0; at <= list.size();) {
    std::size_t end = list.find(' ', at);
    if (end == list.npos) end = list.size();
    const std::string_view word = list.substr(at, end - at);
    if (word.empty() || word.size() > 24 || vitae::folded(word) != word) out += std::string(word) + " & ";
    at = end + 1;
  }
  return out;
}

}  // namespace spaced_tests
