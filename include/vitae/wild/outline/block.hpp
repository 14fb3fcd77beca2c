// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/source/narrow.hpp>
#include <vitae/wild/outline/lines/glyphs.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// What a block of a document is, by its marks alone.
enum class block_kind : std::uint8_t { text, heading, bullet, row };

/// A heading, a bullet, a table's row, or a line of text with the lines it was wrapped over.
struct block {
  block_kind kind = block_kind::text;
  glyph_family glyph = glyph_family::none;
  bool capitals = false;         ///< no small letter in it
  bool ruled = false;            ///< a rule before or after it
  bool definition = false;       ///< a term's definition (": …")
  bool header = false;           ///< the row above a table's delimiter row
  bool broken = false;           ///< it ends in a hard line break
  span text;                     ///< without its marks
  unsigned how = 0;              ///< the style that all of it has
  narrow<std::uint32_t> level;   ///< of a heading 1 to 6; of a bullet its depth, from 0
  narrow<std::uint32_t> indent;  ///< in columns
  narrow<std::uint32_t> gap;     ///< blank lines before it
};

/// A document as plain text and its blocks, in order.
struct outline {
  plain_text plain;
  std::vector<block> blocks;
  std::vector<span> pages;  ///< the numbers and repeated heads of printed pages, in no block

  /// Is this the first block of a page's own text, below YAML that is shown as one?
  bool begins_page(std::size_t i) const {
    const auto below = [&](const block& b) { return plain.origin[b.text.begin] >= plain.page_from; };
    return plain.page_from > 0 && i > 0 && i < blocks.size() && below(blocks[i]) && !below(blocks[i - 1]);
  }
};

}  // namespace vitae::wild_text
