// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/mend/item_beginnings.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/languages.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Puts the left column of a table before the right one, line by line, where a reader of PDFs put it above that: dates
/// over as many lines without one, languages over how well they are spoken, labels over lists of things.
///
///     2019                       French
///     2017                       English             Tools
///                                                    Trades
///     Lamp Prize                 Native speaker      Crafts
///     Kite Prize                 Fluent
///                                                    Saw, plane, lathe
///                                                    Sails, ropes
///                                                    Knots, nets
class stacked_columns {
 public:
  explicit stacked_columns(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text unstack() {
    find();
    if (left_.empty()) return std::move(plain_);
    plain_edit edit(std::move(plain_));
    for (std::size_t i = 0; i < left_.size(); ++i) {
      const bool begins = i == 0 || left_[i].begin > right_[i - 1].begin;
      if (begins) edit.keep_to(left_[i].begin), edit.skip_to(right_[i].begin);
      edit.keep_to(right_[i].begin), edit.bring(left_[i].begin, left_[i].end), edit.insert('\t');
    }
    return std::move(edit).done();
  }

 private:
  using lines_of_text = std::vector<span>;

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  void find() {
    constexpr std::size_t most = 64;  // lines of a column
    const std::string_view text = plain_.text;
    lines_of_text before, above, open;  // the last paragraphs, and the one that is read
    bool whole = true;                  // is that one kept from its beginning on?
    const auto close = [&] {
      if (open.empty()) return;
      if (whole && stack_of(before, above, open)) open.clear();
      before = std::exchange(above, std::exchange(open, {}));
      whole = true;
    };
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const span line = trim(plain_, {at, end});
      if (line.empty()) {
        close();
        continue;
      }
      if (open.size() == 2 * most) whole = false, open.erase(open.begin(), open.begin() + most);
      open.push_back(line);
    }
    close();
  }

  /// Notes two paragraphs as a stack, if they are one; `before` is the one above these.
  bool stack_of(const lines_of_text& before, const lines_of_text& above, const lines_of_text& below) {
    std::size_t dates = 0;
    while (dates < above.size() && is_date(view(above[above.size() - 1 - dates]))) ++dates;
    const bool titled = above.size() > dates;
    lines_of_text items = below;
    for (const line_rests which : {line_rests::filled, line_rests::filled_unended})
      if (titled && dates > 1 && items.size() != dates) items = item_beginnings(plain_, below, which);
    const lines_of_text &right = dates > 1 ? items : below, left = last_of(above, right.size());
    if (right.size() < 2 || left.empty() || right[0].begin != below[0].begin) return false;
    const bool dated = right.size() == dates && all(right, is_undated) &&
                       !is_broken_period(view(left[0]), view(left[1])) && (titled || !fit(before, dates));
    const bool told = dates == 0 && ((all(left, is_language) && all(right, tells_fluency)) ||
                                     (right.size() > 2 && all(left, is_label) && all(right, lists_things)));
    if (!dated && !told) return false;
    left_.insert(left_.end(), left.begin(), left.end());
    right_.insert(right_.end(), right.begin(), right.end());
    return true;
  }

  static lines_of_text last_of(const lines_of_text& lines, std::size_t count) {
    if (lines.size() < count) return {};
    return {lines.end() - static_cast<std::ptrdiff_t>(count), lines.end()};
  }

  bool all(const lines_of_text& lines, bool (*is)(std::string_view)) const {
    for (const span s : lines)
      if (!is(view(s))) return false;
    return true;
  }

  /// Are there as many lines without a date above, perhaps below a title, that the dates may stand beside?
  bool fit(const lines_of_text& before, std::size_t count) const {
    return (before.size() == count || before.size() == count + 1) && all(before, is_undated);
  }

  /// Are two lines the halves of a period: "2011 –" over "2014", "05/2013" over "09/2015"?
  static bool is_broken_period(std::string_view line, std::string_view next) {
    return ends_in_dash(line) ||
           (!is_whole_date(line, true) && is_whole_date(std::string(line) + ' ' + std::string(next), true));
  }

  static bool is_date(std::string_view line) { return line.size() < 32 && is_date_line(line); }
  static bool is_undated(std::string_view line) {
    if (line.size() < 4 || is_date_line(line)) return false;
    const std::vector<dated> found = ascii::is_digit(line[0]) ? find_dates(line) : std::vector<dated>{};
    return found.empty() || found[0].offset > 0;
  }

  static bool is_language(std::string_view line) {
    return line.size() < 24 && words::lists<words::language_names>(ascii::small_letters(line));
  }
  static bool tells_fluency(std::string_view line) {
    return line.size() < 40 && is_upper(decode(line, 0).code_point) && !is_language(line) &&
           none_of(line, ascii::is_digit);
  }

  /// A few words that begin with a capital.
  static bool is_label(std::string_view line) {
    constexpr byte_set never = byte_set(",.;:()0123456789");
    return line.size() < 32 && is_upper(decode(line, 0).code_point) && !any_of(line, never);
  }
  static bool lists_things(std::string_view line) { return line.find(", ") != line.npos && !line.ends_with('.'); }

  plain_text plain_;
  lines_of_text left_, right_;  // what is beside what
};

}  // namespace vitae::wild_text
