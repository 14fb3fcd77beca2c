// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Parts titles from the words of another box of the page that a reader of PDFs put right behind them: "Work historyAda
/// Quill", "EducationKept the lamps of a harbour". Two lines prove the habit.
class glued_titles {
 public:
  explicit glued_titles(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    std::size_t glued = 0;
    for (const block& b : doc.blocks) glued += title_in(doc.plain, b) > 0 ? 1U : 0U;
    if (glued < 2) return doc;  // as in most documents
    std::vector<block> parted;
    for (block b : doc.blocks) {
      if (const std::size_t length = title_in(doc.plain, b); length > 0) {
        block title = b;
        title.kind = block_kind::text;
        title.level = 0;
        title.text.end = b.text.begin + length;
        parted.push_back(title);
        b.text.begin += length;
        b.gap = 0;
      }
      parted.push_back(b);
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  /// How long a title is that a line begins with and that touches its next word; 0 where there is none.
  std::size_t title_in(const plain_text& plain, const block& b) const {
    if (b.kind == block_kind::heading || b.kind == block_kind::row) return 0;
    const std::string_view text = plain.of(b.text.begin, b.text.end);
    constexpr std::size_t shortest = 6, longest = 40;
    for (std::size_t end = std::min(text.size(), longest); end-- > shortest;) {
      const bool touches = ascii::is_lower(text[end - 1]) && (ascii::is_upper(text[end]) || ascii::is_digit(text[end]));
      if (touches && names_.title(text.substr(0, end)).quality >= 0.95F) return end;
    }
    return 0;
  }

  const name_index& names_;
};

}  // namespace vitae::wild_text
