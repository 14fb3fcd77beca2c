// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Joins words that were set in small capitals, which readers of PDFs tear behind their large ones: "E DUCATION",
/// "A DA Q UILL". Three lines or columns of nothing else prove the habit.
class small_capitals {
 public:
  explicit small_capitals(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text join() {
    const std::string_view text = plain_.text;
    std::size_t torn = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t line = std::min(text.find('\n', at), text.size());
      if (text[at] == '#' || text[at] == '\f') at = std::min(text.find_first_not_of("\f# ", at), line);
      if (at >= line) {
        at = line + 1;
        continue;
      }
      const std::size_t end = std::min(text.substr(0, line).find("  ", at), line);
      const std::string_view next = text.substr(at + 1, 1);
      const bool capital = ascii::is_upper(text[at]), first = next == " ";
      torn += capital && (first || all_of(next, ascii::is_upper)) && note({at, end}) && first ? 1U : 0U;
      at = end == line ? line + 1 : std::min(text.find_first_not_of(' ', end), line);
      at += at == line && end != line ? 1U : 0U;
    }
    if (torn < 3) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    for (const std::size_t blank : blanks_) edit.keep_to(blank), edit.skip_to(blank + 1);
    return std::move(edit).done();
  }

 private:
  /// Notes the blanks of a column that tear its words, if all of it is in capitals and each that stands alone has
  /// others behind it.
  bool note(span column) {
    const std::size_t known = blanks_.size();
    const std::string_view text = plain_.of(column.begin, column.end);
    bool alone = false;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find(' ', at), text.size());
      const std::string_view word = text.substr(at, end - at);
      const bool capitals = all_of(word, [](char c) { return !ascii::is_lower(c) && !ascii::is_digit(c); });
      const bool single = word.size() == 1 && ascii::is_upper(word[0]);
      if (!capitals || (alone && (word.size() < 2 || !ascii::is_upper(word[0])))) return blanks_.resize(known), false;
      if (alone) blanks_.push_back(column.begin + at - 1);
      alone = single;
    }
    if (alone) blanks_.resize(known);
    return blanks_.size() > known;
  }

  plain_text plain_;
  std::vector<std::size_t> blanks_;
};

}  // namespace vitae::wild_text
