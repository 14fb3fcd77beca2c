// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/lines/lone_marks.hpp>
#include <vitae/wild/outline/mend/item_beginnings.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Puts the marks of bullets before their items that a reader of PDFs put all above them: "•", "•" and "•" in lines of
/// their own, and then three items, some of which go on in a second line. In such a document one mark alone stands
/// above its item too.
class stacked_marks {
 public:
  explicit stacked_marks(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text unstack() {
    find_stacks();
    if (stacks_.empty()) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    for (const stack& s : stacks_) {
      edit.keep_to(s.marks.front().begin), edit.skip_to(s.marks_end);
      for (std::size_t i = 0; i < s.items.size(); ++i) {
        edit.keep_to(s.items[i].begin);
        edit.bring(s.marks[i].begin, s.marks[i].end);
        edit.insert(' ');
      }
    }
    return std::move(edit).done();
  }

 private:
  struct stack {
    std::vector<span> marks;
    std::size_t marks_end;    // behind the line of the last
    std::vector<span> items;  // the line that each begins in
  };

  std::string_view view() const { return plain_.text; }

  /// The line that begins at a place, without blanks around it.
  span line_at(std::size_t at) const { return trim(plain_, {at, std::min(view().find('\n', at), view().size())}); }

  std::size_t next_line(std::size_t at) const { return std::min(view().find('\n', at), view().size() - 1) + 1; }

  /// The next line that is not blank, from one on.
  std::size_t text_line(std::size_t at) const {
    while (at < view().size() && line_at(at).empty()) at = next_line(at);
    return at;
  }

  void find_stacks() {
    for (std::size_t at = 0; at < view().size();) {
      stack s;
      for (span line = line_at(at); is_mark(line) && (s.marks.empty() || same(s.marks.front(), line));
           line = line_at(at)) {
        s.marks.push_back(line);
        at = text_line(next_line(at));
      }
      if (s.marks.empty()) {
        at = next_line(at);
        continue;
      }
      s.marks_end = at;
      if (find_items(s, at)) stacks_.push_back(std::move(s));
    }
    const auto several = [](const stack& s) { return s.marks.size() > 1; };
    if (std::none_of(stacks_.begin(), stacks_.end(), several)) stacks_.clear();
  }

  bool is_mark(span line) const {
    const std::string_view text = plain_.of(line.begin, line.end);
    return !text.empty() && ascii::is_beyond(text[0]) && is_lone_mark(text);
  }
  bool same(span a, span b) const { return plain_.of(a.begin, a.end) == plain_.of(b.begin, b.end); }

  /// Finds as many items as there are marks in the lines below them, up to a blank one, where one mark has them all;
  /// moves `at` behind these.
  bool find_items(stack& s, std::size_t& at) const {
    std::vector<span> lines;
    for (; at < view().size(); at = next_line(at)) {
      const span line = line_at(at);
      if (line.empty() || is_mark(line)) break;
      lines.push_back(line);
    }
    if (s.marks.size() == 1) {
      if (!lines.empty()) s.items = {lines.front()};
      return !lines.empty();
    }
    for (const line_rests which : {line_rests::none, line_rests::filled}) {
      s.items = item_beginnings(plain_, lines, which);
      if (s.items.size() == s.marks.size()) return true;
    }
    return false;
  }

  plain_text plain_;
  std::vector<stack> stacks_;
};

}  // namespace vitae::wild_text
