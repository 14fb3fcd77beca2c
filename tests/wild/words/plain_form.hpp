// SPDX-License-Identifier: BSL-1.0
// Is every entry of a list in the form that words of a text are brought to? One that is not is never found.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/wild/evidence/word_run.hpp>

namespace word_tests {

/// The entries of a list that a text in which they stand does not give, joined by " & ".
template <class Word, std::size_t N>
std::string unreachable(const Word (&list)[N]) {
  std::string out;
  for (const std::string_view entry : list) {
    if (entry.empty() || vitae::wild_text::word_run(entry).all() != entry) {
      out += (out.empty() ? "" : " & ") + std::string(entry);
    }
  }
  return out;
}

/// Is every entry of `part` in `whole`?
template <const auto& Whole, class Word, std::size_t N>
constexpr bool all_in(const Word (&part)[N]) {
  for (const std::string_view entry : part) {
    if (!vitae::wild_text::words::lists<Whole>(entry)) return false;
  }
  return true;
}

/// Is no entry of `one` in `Other`?
template <const auto& Other, class Word, std::size_t N>
constexpr bool apart(const Word (&one)[N]) {
  for (const std::string_view entry : one) {
    if (vitae::wild_text::words::lists<Other>(entry)) return false;
  }
  return true;
}

}  // namespace word_tests
