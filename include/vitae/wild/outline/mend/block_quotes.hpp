// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Takes the marks off Markdown's quotations that hold entries: lines in a row, of which one is an item, "> - Baked
/// bread", is quoted within the quotation or is bold before a hard break. Other lines behind a '>' are items.
class block_quotes {
 public:
  explicit block_quotes(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text opened() {
    for (std::size_t at = view().find('>'); at < view().size();) at = run(line_begin(at));
    if (marks_.empty()) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    auto deeper = deeper_.begin();  // in the order of the marks
    for (const span mark : marks_) {
      edit.keep_to(mark.begin);
      const bool begins = deeper != deeper_.end() && *deeper == mark.begin;
      if (begins) edit.insert('\n'), ++deeper;  // a quotation within another one begins a paragraph
      edit.skip_to(mark.end);
    }
    return std::move(edit).done();
  }

 private:
  /// The marks that a line begins with.
  struct quote_marks {
    std::size_t depth = 0, end = 0;
  };

  std::string_view view() const { return plain_.text; }
  std::size_t line_begin(std::size_t at) const { return at == 0 ? 0 : view().rfind('\n', at - 1) + 1; }
  std::size_t line_end(std::size_t at) const { return std::min(view().find('\n', at), view().size()); }

  quote_marks marks_at(std::size_t begin) const {
    quote_marks found{0, begin};
    for (std::size_t i = begin; i < view().size() && i < found.end + 4; ++i)
      if (view()[i] == '>')
        ++found.depth, found.end = i + 1;
      else if (view()[i] != ' ')
        break;
    if (found.depth > 0 && found.end < view().size() && view()[found.end] == ' ') ++found.end;
    return found;
  }

  /// Looks at the quoted lines from one on; gives where the next one begins that may be quoted.
  std::size_t run(std::size_t begin) {
    const std::size_t known = marks_.size();
    std::size_t depth = 0, lines = 0;
    bool holds_entries = false;
    while (begin < view().size()) {
      const quote_marks m = marks_at(begin);
      if (m.depth == 0) break;
      const std::size_t end = line_end(begin);
      const std::string_view text = view().substr(m.end, end - m.end);
      const bool deeper = lines > 0 && m.depth > depth;
      holds_entries = holds_entries || deeper || is_item(text) || is_head({m.end, end});
      marks_.push_back({begin, m.end});
      if (deeper) deeper_.push_back(begin);
      depth = m.depth, ++lines, begin = end + 1;
    }
    if (lines < 2 || !holds_entries) marks_.resize(known);
    const std::size_t next = begin < view().size() ? view().find('>', begin) : begin;
    return lines > 0 ? next : view().find('>', line_end(begin));
  }

  /// "**2016 – 2019**" before a hard break: bold words over more of an entry.
  bool is_head(span line) const {
    const bool broken = line.end < view().size() && (plain_.styles[line.end] & style::inserted) != 0;
    const std::size_t begin = view().find_first_not_of(' ', line.begin);
    return broken && begin < line.end && (plain_.styles[begin] & style::bold) != 0;
  }
  static bool is_item(std::string_view text) {
    const std::size_t glyph = text.find_first_not_of(' ');
    return glyph + 1 < text.size() && (text[glyph] == '-' || text[glyph] == '*' || text[glyph] == '+') &&
           text[glyph + 1] == ' ';
  }

  plain_text plain_;
  std::vector<span> marks_;
  std::vector<std::size_t> deeper_;  // lines that are quoted once more than those above them
};

}  // namespace vitae::wild_text
