// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>

namespace vitae::wild_text {

/// Finds what closes a piece of a document that is read from front to back. A mark that was not found once is not
/// searched again: a document of nothing but openings is read in linear time.
///
///     closings ends(document);
///     ends.find("-->", at);       // npos where there is none from `at` on
class closings {
 public:
  explicit closings(std::string_view document) : document_(document) {}

  std::size_t size() const { return document_.size(); }

  /// Where a mark stands next. Places asked for never go back; marks are a few literals.
  std::size_t find(std::string_view mark, std::size_t from) {
    if (among(absent_, mark)) return document_.npos;
    const std::size_t found = document_.find(mark, from);
    if (found == document_.npos) absent_.push_back(mark);
    return found;
  }

 private:
  std::string_view document_;
  std::vector<std::string_view> absent_;
};

}  // namespace vitae::wild_text
