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
  /// The member of the section whose heading is the nearest one above of a lower level; null where there is none, or
  /// nobody knows what it speaks of. Sections are asked for in their order.
  const member_info* outside(const outline& doc, const section& s) {
    if (s.title.empty() || doc.blocks[s.heading].kind != block_kind::heading) return nullptr;
    const std::size_t level = doc.blocks[s.heading].level;
    if (level >= titled_.size()) return nullptr;
    const member_info* outer = nullptr;
    for (std::size_t i = 0; i < level; ++i)
      if (titled_[i].seen) outer = titled_[i].member;
    titled_[level] = {true, s.also && s.also->type->core().appearance == look::keyword ? s.also : s.member};
    for (std::size_t i = level + 1; i < titled_.size(); ++i) titled_[i] = {};
    return outer;
  }

 private:
  struct title {
    bool seen = false;
    const member_info* member = nullptr;
  };
  std::array<title, 7> titled_{};  // by level
};

}  // namespace vitae::wild_text
