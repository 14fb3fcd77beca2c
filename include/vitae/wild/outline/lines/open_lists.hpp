// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Where a bullet stands in its line, and what it looks like.
struct bullet_place {
  std::size_t indent;
  glyph_family glyph;
};

/// The lists that are open at a line, each inside the one before.
class open_lists {
 public:
  /// How many lists a bullet's own is inside, by its indent, and at one indent by its glyph. Bullets are asked for in
  /// order.
  std::size_t depth_of(const block& bullet) {
    if (bullet.gap > 2) open_.clear();
    while (!open_.empty() && open_.back().indent > bullet.indent + 1) open_.pop_back();
    std::size_t same = open_.size();
    for (std::size_t i = 0; i < open_.size(); ++i)
      if (open_[i].glyph == bullet.glyph && is_near(open_[i].indent, bullet.indent)) same = i;
    if (same < open_.size()) open_.resize(same);
    if (open_.size() < deepest) open_.push_back({bullet.indent, bullet.glyph});
    return open_.size() - 1;
  }

  /// Ends the lists that a heading does not stand inside of: one that is set in with a list's items parts these and
  /// does not end the list.
  void end_at(std::size_t indent) {
    while (!open_.empty() && open_.back().indent + 2 > indent) open_.pop_back();
  }

 private:
  static constexpr std::size_t deepest = 12;

  static constexpr bool is_near(std::size_t a, std::size_t b) { return a + 1 >= b && b + 1 >= a; }

  std::vector<bullet_place> open_;
};

}  // namespace vitae::wild_text
