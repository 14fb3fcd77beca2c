// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/mend/filled_lines.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Parts titles from the item or paragraph above that they were taken for the last line of, as no blank line is
/// between: "• Kept the lamps of a harbour", "Selected Publications".
class trailing_titles {
 public:
  explicit trailing_titles(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < doc.blocks.size(); ++i)
      if (title_in(doc, i) > 0) found.push_back(i);
    if (found.empty()) return doc;  // as in most documents
    std::vector<block> parted;
    parted.reserve(doc.blocks.size() + found.size());
    auto next = found.begin();
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) {
      block b = doc.blocks[i];
      if (next == found.end() || *next != i) {
        parted.push_back(b);
        continue;
      }
      ++next;
      const std::size_t begin = title_in(doc, i);
      block title = b;
      title.kind = block_kind::text, title.level = 0, title.gap = 0;
      title.glyph = glyph_family::none;
      title.text = trim(doc.plain, {begin, b.text.end});
      title.capitals = lines::is_capital(doc.plain.of(title.text.begin, title.text.end));
      b.text = trim(doc.plain, {b.text.begin, begin});
      parted.push_back(b), parted.push_back(title);
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  /// Where the last line of a block begins, if it says a title and cannot be the rest of the line above; or 0.
  std::size_t title_in(const outline& doc, std::size_t i) const {
    constexpr std::size_t shortest = 6, longest = 48;
    const block& b = doc.blocks[i];
    if (b.kind == block_kind::heading || b.kind == block_kind::row || b.definition) return 0;
    const std::string_view text = doc.plain.of(b.text.begin, b.text.end);
    const std::size_t end = text.rfind('\n');
    if (end == text.npos) return 0;
    const std::string_view last = trimmed(text.substr(end + 1));
    if (last.size() < shortest || last.size() > longest || !ascii::is_upper(last[0]) || !all_begin_large(last)) return 0;
    const std::string_view above = text.substr(text.substr(0, end).rfind('\n') + 1, end - text.substr(0, end).rfind('\n') - 1);
    const char closing = above.empty() ? ' ' : above.back();
    if (closing == ',' || closing == '-' || closing == '&' || closing == ':') return 0;
    const bool one = last.find(' ') == last.npos, stops = closing == '.' || closing == ')';
    if (one && !stops) return 0;
    return names_.title(last).quality >= 0.95F ? b.text.begin + end + 1 : 0;
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
