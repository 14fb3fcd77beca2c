// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/prose.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Puts the marks of bullets in front of their items that a reader of PDFs put behind them: "Kept the lamps of a small
/// / harbour.•". A document is one of those if four lines end so and few begin with a mark.
class trailing_marks {
 public:
  explicit trailing_marks(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text move() {
    if (marks_before_no_word() < 4) return std::move(plain_);
    find_lines();
    std::size_t behind = 0, before = 0;
    for (const line& l : lines_) {
      behind += l.mark < l.end && l.mark + mark.size() == l.end ? 1U : 0U;
      before += view(l).find(mark) < l.mark - l.begin ? 1U : 0U;
    }
    if (behind < 4 || before * 4 > behind) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    for (const line& l : lines_) {
      if (l.begins) edit.keep_to(l.begin), edit.insert('-'), edit.insert(' ');
      if (l.mark == l.end) continue;
      edit.keep_to(l.mark), edit.skip_to(l.mark + mark.size());
      if (l.mark + mark.size() < l.end) edit.insert('\n');
    }
    return std::move(edit).done();
  }

 private:
  static constexpr std::size_t longest_title = 40;  // bytes of what may stand behind a mark, and begins a line
  static constexpr std::string_view mark = "\xE2\x80\xA2";

  struct line {
    std::size_t begin, end;  // without blanks
    std::size_t mark;        // where the mark behind an item stands; the end where there is none
    bool begins;             // whether an item does
  };

  std::string_view view() const { return plain_.text; }
  std::string_view view(const line& l) const { return view().substr(l.begin, l.end - l.begin); }

  /// How many marks no word follows, as none does where they end a line.
  std::size_t marks_before_no_word() const {
    std::size_t count = 0;
    for (std::size_t at = view().find(mark); at < view().size(); at = view().find(mark, at + 1)) {
      const std::size_t next = std::min(view().find_first_not_of(' ', at + mark.size()), view().size());
      count += next == view().size() || !ascii::is_alnum(view()[next]) ? 1U : 0U;
    }
    return count;
  }

  void find_lines() {
    for (std::size_t at = 0; at < view().size();) {
      const std::size_t end = std::min(view().find('\n', at), view().size());
      const span s = trim(plain_, {at, end});
      line l{s.begin, s.end, s.end, false};
      const std::size_t last = view(l).rfind(mark);
      if (last != std::string_view::npos && last > 0 && view(l).size() - last < longest_title) l.mark = l.begin + last;
      lines_.push_back(l);
      if (l.mark < l.end) lines_[first_of_item(lines_.size() - 1)].begins = true;
      at = end + 1;
    }
  }

  /// The first line of the item that ends in a line.
  std::size_t first_of_item(std::size_t i) const {
    while (i > 0 && lines_[i - 1].mark == lines_[i - 1].end && goes_on(view(lines_[i - 1]), view(lines_[i]))) --i;
    return i;
  }

  static bool goes_on(std::string_view above, std::string_view line) {
    if (above.empty() || line.empty()) return false;
    return !is_upper(decode(line, 0).code_point) || above.ends_with(',') || lines::ends_open(above) ||
           (lines::is_prose(above) && !lines::ends_sentence(above));
  }

  plain_text plain_;
  std::vector<line> lines_;
};

}  // namespace vitae::wild_text
