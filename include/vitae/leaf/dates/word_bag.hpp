// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::dates {

/// Small words, a space before and after each. Which lengths they have, by their first letters, tells most other words
/// at once.
class word_bag {
 public:
  /// `word_bag(" hours days ")`
  constexpr explicit word_bag(std::string_view words) : words_(words) {
    for (std::size_t at = 1; at < words.size();) {
      const std::size_t end = words.find(' ', at);
      lengths_[first_of(words[at])] |= 1U << (end - at);
      at = end + 1;
    }
  }

  /// Is a word one of them, in any case? At most twelve letters are.
  [[gnu::always_inline]] constexpr bool holds(std::string_view word) const {
    return !word.empty() && word.size() <= longest && (lengths_[first_of(word[0])] >> word.size() & 1U) != 0 &&
           lists(word);
  }

 private:
  static constexpr std::size_t longest = 12;
  static constexpr std::size_t first_of(char letter) { return static_cast<unsigned char>(letter) & 31U; }

  /// Apart, so that what tells most words is small enough to be inlined.
  constexpr bool lists(std::string_view word) const {
    char small[longest + 1]{};
    for (std::size_t i = 0; i < word.size(); ++i) small[i] = ascii::lower(word[i]);
    small[word.size()] = ' ';
    const std::string_view wanted(small, word.size() + 1);
    std::size_t at = words_.find(wanted);
    while (at != words_.npos && words_[at - 1] != ' ') at = words_.find(wanted, at + 1);
    return at != words_.npos;
  }

  std::string_view words_;
  std::uint32_t lengths_[32]{};  // by the first letter, a bit a length
};

}  // namespace vitae::dates
