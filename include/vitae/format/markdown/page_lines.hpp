// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace vitae::markdown_text {

/// The lines of a page of Markdown while it is written: where one begins, and which have a blank line before them.
class page_lines {
 protected:
  explicit page_lines(std::string& out) : out_(out), begin_(out.size()) {}

  /// Ends the line, if one was begun.
  void end_line() {
    if (out_.size() > begin_ && out_.back() != '\n') out_ += '\n';
  }
  /// Begins a line, unless it goes on behind the marker of its list's item.
  void start(std::size_t indent) {
    if (std::exchange(after_marker_, false)) return;
    end_line();
    out_.append(indent, ' ');
  }
  /// A blank line before what comes next, but not at the page's beginning.
  void blank() {
    if (after_marker_ || out_.size() == begin_) return;
    if (out_.back() != '\n') out_ += '\n';
    if (!out_.ends_with("\n\n")) out_ += '\n';
  }
  /// A line of its own behind a blank one.
  void block(std::string_view line, std::size_t indent) {
    blank();
    start(indent);
    out_ += line;
  }
  /// A title of so many marks.
  void heading(std::string_view title, std::size_t level) {
    blank();
    start(0);
    out_.append(level, '#');
    if (!title.empty()) (out_ += ' ') += title;
  }

  std::string& out_;
  std::size_t begin_;
  bool after_marker_ = false;  ///< the next block goes on in the line of its list marker
};

}  // namespace vitae::markdown_text
