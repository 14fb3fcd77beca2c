// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/technologies.hpp>

namespace vitae::wild_text {

/// Divides rows of tools that nothing but spaces part: "Python Rust Docker Git". A name known to have several words is
/// one, words in small letters belong to the one before them.
class spaced_row {
 public:
  spaced_row(const context& in, span row) : in_(in), row_(row) {}

  /// The names in the row, or nothing where it holds too few that are known.
  std::vector<span> read() {
    if (!in_words()) return {};
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t count = known_from(i);
      if (count > 0)
        add(i, count), known_ += 1;
      else if (i == 0 || begins_name(words_[i]))
        add(i, 1), other_ += 1;
      else
        names_.back().end = words_[i].end;
      i += count > 0 ? count : 1;
    }
    const bool row = known_ > 3 ? known_ >= other_ : known_ == 3 && other_ == 0;
    return row ? names_ : std::vector<span>{};
  }

 private:
  static constexpr byte_set breaks = byte_set(" \n,;:()|<>=\t");

  /// Its words; false where something else parts some of them, or where they are few.
  bool in_words() {
    const std::string_view text = in_.view(row_);
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t begin = text.find_first_not_of(" \n", i);
      if (begin == text.npos) break;
      const std::size_t end = breaks.next_in(text, begin);
      if (end < text.size() && text[end] != ' ' && text[end] != '\n') return false;
      words_.push_back({row_.begin + begin, row_.begin + end});
      i = end;
    }
    return words_.size() > 2;
  }

  void add(std::size_t first, std::size_t count) {
    names_.push_back({words_[first].begin, words_[first + count - 1].end});
  }

  /// How many words from one on are the name of a tool that is known, with the number of its version.
  std::size_t known_from(std::size_t first) const {
    for (std::size_t count = std::min<std::size_t>(3, words_.size() - first); count > 0; --count) {
      const word_run run(in_.view({words_[first].begin, words_[first + count - 1].end}));
      const std::size_t named = run.phrase_in<words::technology_names>(0, 3);
      if (named == 0) continue;
      const bool version = named + 1 == run.size() && count > 1 && run[named].digit && run[named].letters == 0;
      if (named == run.size() || version) return count;
    }
    return 0;
  }

  /// A capital or a digit in front, where it is no more than a number.
  bool begins_name(span word) const {
    const char32_t first = decode(in_.view(word), 0).code_point;
    return is_upper(first) ||
           (is_digit(first) && in_.view(word).find_first_not_of("0123456789.") != std::string_view::npos);
  }

  const context& in_;
  span row_;
  std::vector<span> words_, names_;
  std::size_t known_ = 0, other_ = 0;
};

/// The tools of a row that nothing but spaces part; empty where it is no such row.
inline std::vector<span> spaced_tools(const context& in, span row) { return spaced_row(in, row).read(); }

}  // namespace vitae::wild_text
