// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>

namespace vitae::wild_text {

/// What the rules under lines make of them.
class underlines {
 public:
  /// The level of a title over a rule of such marks: "=" is Markdown's first and "-" its second; in a document with
  /// other marks (reStructuredText) the order in which they came.
  std::size_t level_under(char mark) {
    if (marks_.find(mark) == marks_.npos) marks_ += mark;
    return marks_.find_first_not_of("=-") == marks_.npos ? (mark == '=' ? 1 : 2) : marks_.find(mark) + 1;
  }

  /// Does a rule close the head of an entry, two or three lines of which the last one is a date? Then the first is a
  /// heading below those that such rules make of titles.
  bool head_an_entry(outline& doc, char mark) {
    std::size_t first = doc.blocks.size(), lines = 1;
    if (first < 2) return false;
    while (--first > 0 && lines < 3 && is_line(doc.blocks[first]) && doc.blocks[first].gap == 0 &&
           is_line(doc.blocks[first - 1]))
      ++lines;
    const block& last = doc.blocks.back();
    if (lines < 2 || !is_line(last) || !is_date_line(doc.plain.of(last.text.begin, last.text.end))) return false;
    doc.blocks[first].kind = block_kind::heading;
    doc.blocks[first].level = level_under(mark) + 1;
    return true;
  }

 private:
  static bool is_line(const block& b) { return b.kind == block_kind::text && !b.definition; }

  std::string marks_;  // of rules under titles, in the order in which they came
};

}  // namespace vitae::wild_text
