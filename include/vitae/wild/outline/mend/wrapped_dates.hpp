// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Makes whole again the periods in a column beside the text that was too narrow for them, the end of which stands in
/// the next line:
///
///     Keeper of Lamps                  March 2014 -            Since Keeper of Lamps, Quill University
///     Quill University                      Present       March 2014 Lamps and wicks
///
/// A period is one if its halves stand one below the other at the same margin and are one only together.
class wrapped_dates {
 public:
  explicit wrapped_dates(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text join() {
    find();
    if (first_.empty()) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    for (std::size_t i = 0, end = 0; i < first_.size(); i = end) {
      edit.keep_to(first_[i].end);
      for (; end < first_.size() && first_[end].end == first_[i].end; ++end)
        edit.insert(' '), edit.bring(rest_[end].begin, rest_[end].end);
      for (std::size_t k = i; k < end; ++k) leave_out(rest_[k], edit);
    }
    return std::move(edit).done();
  }

 private:
  static constexpr std::size_t widest = 20;  // columns of such a margin, bytes of such a half

  /// Leaves out what was brought up, with the blanks before it at the right margin; at the left one blanks stay for it.
  static void leave_out(span part, plain_edit& edit) {
    const std::string_view text = edit.text();
    const std::size_t end = std::min(text.find_first_not_of(' ', part.end), text.size());
    const bool leads = end < text.size() && text[end] != '\n';
    edit.keep_to(leads ? part.begin : text.substr(0, part.begin).find_last_not_of(' ') + 1), edit.skip_to(part.end);
    const std::size_t columns = leads ? lines::columns(text.substr(part.begin, part.size())) : 0;
    for (std::size_t blank = 0; blank < columns; ++blank) edit.insert(' ');
  }

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  void find() {
    const std::string_view text = plain_.text;
    span above{};
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const span line{at, end}, next{std::min(end + 1, text.size()), std::min(text.find('\n', end + 1), text.size())};
      const bool joined =
          above.size() > 1 && line.size() > 1 && (find_left(above, line, next) || find_right(above, line));
      above = joined ? span{} : line;
    }
  }

  /// Halves at the right margin: each behind a gap, and both begin or end in one column.
  bool find_right(span above, span line) {
    const span first = last_column(above), second = last_column(line);
    if (first.empty() || second.empty() || first.begin == above.begin || first.size() > widest ||
        second.size() > widest)
      return false;
    const auto column = [&](span of, std::size_t at) { return lines::columns(plain_.of(of.begin, at)); };
    const auto near = [](std::size_t a, std::size_t b) { return a < b + 3 && b < a + 3; };
    if (!near(column(above, first.begin), column(line, second.begin)) &&
        !near(column(above, first.end), column(line, second.end)))
      return false;
    return note(first, second);
  }

  /// What stands behind the last gap of a line, without blanks around it.
  span last_column(span line) const {
    const span text = trim(plain_, line);
    const std::size_t gap = view(text).rfind("   ");
    if (gap != std::string_view::npos) return {text.begin + gap + 3, text.end};
    return text.begin >= line.begin + widest ? text : span{};
  }

  /// Parts at the left margin, in two or three lines: what stands beside them begins in one column.
  bool find_left(span above, span line, span next) {
    const span first = trim(plain_, above), second = trim(plain_, line);
    if (first.empty() || second.empty() || first.begin >= above.begin + widest || second.begin >= line.begin + widest)
      return false;
    const std::string_view words = view(first);
    if (!begins_half(view(second))) return false;
    for (std::size_t at = words.find(' '); at != words.npos && at < widest; at = words.find(' ', at)) {
      const span begun{first.begin, first.begin + at};
      at = std::min(words.find_first_not_of(' ', at), words.size());
      const std::size_t column = lines::columns(plain_.of(above.begin, first.begin + at));
      span half = any_of(view(begun), ascii::is_digit) ? span{} : leading_year(second);
      if (half.empty()) half = before_column(line, column);
      if (half.empty() || half.size() > widest) continue;
      const span year = before_column(next, column);
      if (note(begun, half, year) || note(begun, half)) return true;
    }
    return false;
  }

  /// What stands before a column of a line where a word or a bullet begins.
  span before_column(span line, std::size_t column) const {
    const std::string_view text = view(line);
    std::size_t place = 0;
    for (std::size_t passed = 0; passed < column && place < text.size(); ++passed) place += decode(text, place).length;
    const bool begins = place > 0 && place + 1 < text.size() && text[place - 1] == ' ' &&
                        (text[place] != ' ' || text[place + 1] != ' ');
    return begins ? trim(plain_, {line.begin, line.begin + place}) : span{};
  }

  /// The year that a line begins with: months above it, "Sept. – Nov.", want no column.
  span leading_year(span line) const {
    const std::string_view text = view(line);
    const bool year = text.size() > 6 && all_of(text.substr(0, 4), ascii::is_digit) && text[4] == ' ';
    return year ? span{line.begin, line.begin + 4} : span{};
  }

  /// Half a period begins with a number, a capital or a mark, or with "to" or "à".
  static bool begins_half(std::string_view text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    return ascii::is_digit(text[0]) || ascii::is_upper(text[0]) || end < 4;
  }

  /// Notes two halves, if they are of one period.
  bool note(span first, span second) {
    if (!is_one_period(first, second)) return false;
    first_.push_back(first), rest_.push_back(second);
    return true;
  }

  /// Notes three parts, "June –" over "September" over "2017", if they are of one period.
  bool note(span first, span second, span year) {
    if (year.size() != 4 || !all_of(view(year), ascii::is_digit) || !ascii::is_alpha(view(second).back())) return false;
    const std::string all = std::string(view(first)) + ' ' + std::string(view(second)) + ' ' + std::string(view(year));
    if (!is_whole_date(all, true)) return false;
    first_.insert(first_.end(), {first, first}), rest_.insert(rest_.end(), {second, year});
    return true;
  }

  /// Are two texts one period, and not two dates?
  bool is_one_period(span first, span second) const {
    const std::string_view begun = view(first), ended = view(second);
    if (!is_whole_date(std::string(begun) + ' ' + std::string(ended), true)) return false;
    return ends_in_dash(begun) || !is_whole_date(begun, false) || !is_whole_date(ended, false);
  }

  plain_text plain_;
  std::vector<span> first_, rest_;  // where periods begin, and what goes on with them
};

}  // namespace vitae::wild_text
