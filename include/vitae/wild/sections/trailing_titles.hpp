// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Parts titles from the item or paragraph above that they were taken for the last line of, as no blank line is
/// between: "• Kept the lamps of a harbour", "Selected Publications".
class trailing_titles {
 public:
  explicit trailing_titles(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    if (none_of(doc.blocks, [&](const block& b) { return !title_in(doc.plain, b).empty(); })) return doc;
    std::vector<block> parted;
    for (block b : doc.blocks) {
      const span title = title_in(doc.plain, b);
      if (!title.empty()) b.text = trim(doc.plain, {b.text.begin, title.begin});
      parted.push_back(b);
      if (title.empty()) continue;
      b.text = title, b.kind = block_kind::text, b.level = 0, b.gap = 0, b.glyph = glyph_family::none;
      b.capitals = lines::is_capital(doc.plain.of(title.begin, title.end));
      parted.push_back(b);
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  /// The last line of a block, if it says a title and cannot be the rest of the line above.
  span title_in(const plain_text& plain, const block& b) const {
    constexpr std::size_t shortest = 6, longest = 48;
    if (b.kind == block_kind::heading || b.kind == block_kind::row || b.definition) return {};
    const std::string_view text = plain.of(b.text.begin, b.text.end), above = text.substr(0, text.rfind('\n'));
    if (above.empty() || above.size() == text.size()) return {};
    const span line = trim(plain, {b.text.begin + above.size(), b.text.end});
    const std::string_view last = plain.of(line.begin, line.end);
    if (last.size() < shortest || last.size() > longest || !all_begin_large(last)) return {};
    const char end = above.back();
    const bool open = end == ',' || end == '-' || end == '&' || end == ':', closed = end == '.' || end == ')';
    const bool word = last.find(' ') == last.npos;
    return !open && (closed || !word) && names_.title(last).quality >= 0.95F ? line : span{};
  }

  /// "Papers & Thesis", "Honours and Awards": do all words but joints begin with capitals?
  static bool all_begin_large(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); at = std::min(line.find(' ', at), line.size() - 1) + 1) {
      const std::string_view word = line.substr(at, line.find(' ', at) - at);
      if (word.empty() || !(ascii::is_upper(word[0]) || word == "and" || word == "&" || word == "of")) return false;
    }
    return true;
  }

  const name_index& names_;
};

}  // namespace vitae::wild_text
