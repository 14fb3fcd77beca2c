// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Parts the columns at a right margin that a converter glued to the text before them: "Bachelor of ArtsMay 2019 – June
/// 2021", "Quill UniversitySpringfield, IL". A document is one of those if dates are glued so in two lines.
class glued_columns {
 public:
  explicit glued_columns(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text part() {
    find(is_date);
    if (cuts_.size() < 2) return std::move(plain_);
    find(is_place);
    std::sort(cuts_.begin(), cuts_.end());
    insert_tabs();
    return std::move(plain_);
  }

 private:
  static constexpr std::size_t widest = 48;  // bytes of such a column

  /// Notes where the columns of a kind begin, one a line at most.
  void find(bool (*kind)(std::string_view column)) {
    const std::string_view text = plain_.text;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      std::size_t at = std::max(begin + 2, end - std::min(end, widest));
      while (at < end && !(is_joint(text, at) && kind(trimmed(text.substr(at, end - at))))) ++at;
      if (at < end) cuts_.push_back(at);
      begin = end + 1;
    }
  }

  /// Does a word begin right after another one or its bracket: "ArtsMay", "(QU)May", "Arts2019"?
  static bool is_joint(std::string_view text, std::size_t at) {
    const bool ends = ascii::is_lower(text[at - 1]) || text[at - 1] == ')';
    return ends && (ascii::is_upper(text[at]) || ascii::is_digit(text[at]));
  }

  /// Nothing but a date; a number wants the range that tells it from "Python3".
  static bool is_date(std::string_view column) {
    if (column.find_first_of("0123456789") == column.npos) return false;
    const std::vector<dated> found = find_dates(column);
    return found.size() == 1 && found[0].offset == 0 && found[0].length == column.size() &&
           found[0].trouble == dates::problem::none && (found[0].is_range || ascii::is_upper(column[0]));
  }

  /// "Springfield, IL": a town and where it lies.
  static bool is_place(std::string_view column) {
    return ascii::is_upper(column[0]) && column.find(", ") != column.npos && looks_like_place(column) >= 0.85F;
  }

  void insert_tabs() {
    plain_edit edit(std::move(plain_));
    for (const std::size_t begin : cuts_) edit.keep_to(begin), edit.insert('\t');
    plain_ = std::move(edit).done();
  }

  plain_text plain_;
  std::vector<std::size_t> cuts_;
};

}  // namespace vitae::wild_text
