// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/organization.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/languages.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words that stand for the end of a time that goes on.
inline constexpr std::string_view words_of_now[] = {"current", "currently", "now", "ongoing", "present", "today"};

/// Parts the columns at a right margin that a converter glued to the text before them: "Bachelor of ArtsMay 2019 – June
/// 2021", "Quill UniversitySpringfield, IL". A document is one of those if dates are glued so in two lines, or places.
class glued_columns {
 public:
  explicit glued_columns(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text part() {
    find_joints();
    find(is_date, first);
    std::vector<std::size_t> dates = std::exchange(cuts_, {});
    find(is_place, last);
    if (dates.size() < 2 && cuts_.size() < 2)
      cuts_.clear();
    else
      cuts_.insert(cuts_.end(), dates.begin(), dates.end()), find(is_school, last);
    columns_ = cuts_.size();
    find(is_language, last);
    if (cuts_.empty()) return std::move(plain_);
    part_columns();
    return std::move(plain_);
  }

 private:
  static constexpr std::size_t widest = 48;  // bytes of such a column
  static constexpr bool first = false, last = true;
  static constexpr byte_set begins_column = byte_set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

  /// Does what stands behind a joint make a column, given what of its line stands before it?
  using kind_of_column = bool (*)(std::string_view before, std::string_view column);

  /// Notes where near the end of a line a word begins right after another one or its bracket, "ArtsMay", "(QU)May",
  /// "Arts2019", as the stretch of the line before it.
  void find_joints() {
    const std::string_view text = plain_.text;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
      end = std::min(text.find('\n', begin), text.size());
      const std::string_view before = text.substr(0, end);
      std::size_t at = std::max(begin + 2, end - std::min(end, 2 * widest));
      for (at = begins_column.next_in(before, at); at < end; at = begins_column.next_in(before, at + 1))
        if (ascii::is_lower(text[at - 1]) || text[at - 1] == ')') joints_.push_back({begin, at});
    }
  }

  /// Notes where the columns of a kind begin, one a line at most: of those that begin in it the first or the last.
  void find(kind_of_column kind, bool take_last) {
    const std::string_view text = plain_.text;
    const std::size_t known = cuts_.size();
    std::size_t line = text.size();
    for (const span before : joints_) {
      const bool again = cuts_.size() > known && line == before.begin;
      const std::string_view column = text.substr(before.end, text.find('\n', before.end) - before.end);
      if ((again && !take_last) || !kind(text.substr(before.begin, before.size()), trimmed(column))) continue;
      if (again) cuts_.pop_back();
      cuts_.push_back(before.end);
      line = before.begin;
    }
  }

  /// Nothing but a date; a number wants the range that tells it from "Python3".
  static bool is_date(std::string_view, std::string_view column) {
    if (ascii::is_upper(column[0]) && words::lists<words_of_now>(ascii::small_letters(column))) return true;
    if (column.size() > widest || column.find_first_of("0123456789") == column.npos) return false;
    return is_whole_date(column, !ascii::is_upper(column[0]));
  }

  /// "Springfield, IL", perhaps before a mark: a town and where it lies, behind a word that is no "Mc" or "De".
  static bool is_place(std::string_view before, std::string_view column) {
    column = up_to_mark(column);
    return column.size() <= widest && ascii::is_upper(column[0]) && column.find(", ") != column.npos &&
           behind_word(before) && looks_like_place(column) >= 0.85F;
  }

  /// "BSc LampsQuill University, Ireland": a school right behind a degree.
  static bool is_school(std::string_view before, std::string_view column) {
    column = up_to_mark(column);
    return ascii::is_upper(column[0]) && column.find(' ') != column.npos && behind_word(before) &&
           before.find_first_of(",|\t") == before.npos && looks_like_degree(before) >= 0.6F &&
           looks_like_organization(trimmed(column.substr(0, column.find(',')))) >= 0.6F;
  }

  /// "English – FluentWelsh – Native": a language behind another one's, with how well it is spoken.
  static bool is_language(std::string_view before, std::string_view column) {
    return names_language(before) && names_language(column);
  }
  static bool names_language(std::string_view text) {
    const std::string_view word = text.substr(0, std::min(text.find_first_of(" :-(\xE2"), text.size()));
    return word.size() < text.size() && ascii::is_upper(text[0]) &&
           words::lists<words::language_names>(ascii::small_letters(word));
  }

  /// What of a column stands before a bar, a dash or a tab.
  static std::string_view up_to_mark(std::string_view column) {
    for (const std::string_view mark : {" |", " \xE2\x80\x93", " \xE2\x80\x94", "\t"})
      column = column.substr(0, column.find(mark));
    return trimmed(column);
  }

  /// Does a text end in four small letters or more, or in a bracket?
  static bool behind_word(std::string_view before) {
    if (before.ends_with(')')) return true;
    std::size_t small = 0;
    while (small < before.size() && ascii::is_lower(before[before.size() - 1 - small])) ++small;
    return small > 3;
  }

  /// A column is set apart by a tab, a language by the end of a line.
  void part_columns() {
    std::vector<std::size_t> lines(cuts_.begin() + static_cast<std::ptrdiff_t>(columns_), cuts_.end());
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    plain_edit edit(std::move(plain_));
    for (const std::size_t begin : cuts_)
      edit.keep_to(begin), edit.insert(std::binary_search(lines.begin(), lines.end(), begin) ? '\n' : '\t');
    plain_ = std::move(edit).done();
  }

  plain_text plain_;
  std::vector<span> joints_;
  std::vector<std::size_t> cuts_;
  std::size_t columns_ = 0;  // how many of the cuts begin a column, the others a language
};

}  // namespace vitae::wild_text
