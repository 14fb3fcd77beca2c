// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/segment/section_blocks.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// How a block is set that may begin an entry.
struct setting {
  block_kind kind;
  std::size_t level;
  unsigned how;
  bool dated, open, aside;
  bool operator==(const setting&) const = default;
};

/// How a block of a section is set; in a list its print tells nothing.
inline setting setting_of(const section_blocks& blocks, const block& b, const features& f) {
  const bool leveled = b.kind == block_kind::heading || b.kind == block_kind::bullet;
  return {b.kind,
          leveled ? std::size_t{b.level} : 0,
          blocks.list ? 0U : b.how & (style::bold | style::italic),
          b.kind == block_kind::text && f.dates > 0,
          b.kind == block_kind::text && b.gap > 0,
          f.aside()};
}

}  // namespace vitae::wild_text
