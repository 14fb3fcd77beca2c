// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/wild/outline/bullets.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// What a block of a document is, by its marks alone.
enum class block_kind : std::uint8_t { text, heading, bullet, row };

/// A heading, a bullet, a table's row, or a line of text with the lines it was wrapped over.
struct block {
  block_kind kind = block_kind::text;
  span text;               ///< without its marks
  std::size_t level = 0;   ///< of a heading 1 to 6; of a bullet its depth, from 0
  std::size_t indent = 0;  ///< in columns
  std::size_t gap = 0;     ///< blank lines before it
  unsigned how = 0;        ///< the style that all of it has
  glyph_family glyph = glyph_family::none;
  bool capitals = false;    ///< no small letter in it
  bool ruled = false;       ///< a rule before or after it
  bool definition = false;  ///< a term's definition (": …")
  bool header = false;      ///< the row above a table's delimiter row
  bool broken = false;      ///< it ends in a hard line break
};

/// A document as plain text and its blocks, in order.
struct outline {
  plain_text plain;
  std::vector<block> blocks;
  std::vector<span> pages;  ///< the numbers and repeated heads of printed pages, in no block
};

}  // namespace vitae::wild_text
