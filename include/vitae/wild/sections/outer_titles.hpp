// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Follows the headings of sections from the first to the last, and knows which section each one stands in.
class outer_titles {
 public:
  /// A title that a section stands below: what it says, and the member it speaks of, null where nobody knows that.
  struct title {
    span said;
    const member_info* member = nullptr;
  };

  /// The title of the section whose heading is the nearest one above of a lower level; an empty one where there is
  /// none. Sections are asked for in their order.
  title outside(const outline& doc, const section& s) {
    if (s.title.empty() || doc.blocks[s.heading].kind != block_kind::heading) return {};
    const std::size_t level = doc.blocks[s.heading].level;
    if (level >= titled_.size()) return {};
    title outer;
    for (std::size_t i = 0; i < level; ++i)
      if (!titled_[i].said.empty()) outer = titled_[i];
    titled_[level] = {s.title, s.also && s.also->type->core().appearance == look::keyword ? s.also : s.member};
    for (std::size_t i = level + 1; i < titled_.size(); ++i) titled_[i] = {};
    return outer;
  }

 private:
  std::array<title, 7> titled_{};  // by level
};

}  // namespace vitae::wild_text
