// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

namespace vitae::wild_text {

namespace place_evidence {

/// What the words of a text are that may name a place, counted.
struct place_words {
  std::size_t cities = 0, areas = 0, codes = 0;  ///< towns one knows; countries and regions; "CA"
  std::size_t remote = 0, hybrid = 0;            ///< words for work from anywhere, and for work partly there
  std::size_t numbers = 0, small = 0;            ///< of streets and post; words that no name of a place has
  std::size_t unknown = 0, short_names = 0;      ///< other words in capitals, and how many are "UPEI" or the like
  std::size_t shouted = 0;                       ///< all words in capitals alone
  std::size_t parts = 1, longest = 0;            ///< between marks; the most unknown words in one of them
  bool other = false;                            ///< there is a word for an organisation or a job

  /// Names of places and words for none.
  std::size_t sure() const { return cities + areas + remote; }
};

}  // namespace place_evidence

}  // namespace vitae::wild_text
