// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/word_breaks.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace word_breaks_test {

using namespace vitae::wild_text;

/// A text of two lines as one, its word joined where the line's end breaks one.
std::string joined(std::string_view text) {
  const std::size_t end = text.find('\n');
  const word_break word = word_break_at(text, end);
  if (!word.broken) return std::string(text.substr(0, end)) + " " + std::string(text.substr(end + 1));
  return std::string(text.substr(0, end - word.hyphen)) + std::string(text.substr(word.next));
}

TEST_CASE("a word that a line's end breaks is joined, its own hyphen kept") {
  struct sample {
    std::string_view lines, text;
  };
  static constexpr sample samples[] = {
      {"repro-\nducible", "reproducible"},
      {"repro-\n   ducible lamps", "reproducible lamps"},
      {"repro\u2010\nducible", "reproducible"},
      {"repro-\n\nducible", "reproducible"},
      {"learning-\nbased", "learning-based"},
      {"Real-\ntime", "Real-time"},
      {"a long-\nstanding", "a long-standing"},
      {"Oslo-\nBergen", "Oslo- Bergen"},
      {"2019-\n2021", "2019- 2021"},
      {"lamps -\nand more", "lamps - and more"},
      {"lamps\nand", "lamps and"},
      {"-\na", "- a"},
      {"a-\n", "a- "},
  };
  for (const auto& [lines, text] : samples) CHECK(joined(lines) == text);
}

}  // namespace word_breaks_test
