// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/find_sign.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Parts titles from the text that they run into ("Education: BSc, Example University, 2015. …", "**Skills** Go, C"),
/// in a document that has no titles in lines of their own.
class run_in_titles {
 public:
  explicit run_in_titles(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    if (listed_titles(doc) > 1) part_items(doc);
    std::vector<std::string_view> titles;
    for (const block& b : doc.blocks)
      if (const std::size_t end = title_end(doc.plain, b)) titles.push_back(doc.plain.of(b.text.begin, end));
    keep_single(titles);
    if (titles.size() < 3) return doc;  // as in most documents
    const auto title_of = [&](const block& b) {
      const std::size_t end = title_end(doc.plain, b);
      return end > 0 && std::binary_search(titles.begin(), titles.end(), doc.plain.of(b.text.begin, end)) ? end : 0;
    };
    std::size_t alone = 0, run_in = titles.size();
    for (const block& b : doc.blocks) {
      if (!stands_alone(doc.plain, b)) continue;
      ++alone;
      run_in -= title_of(b) > 0 ? 1U : 0U;
    }
    if (run_in < 3 || run_in <= 2 * alone) return doc;
    std::vector<block> parted;
    for (block b : doc.blocks) {
      if (const std::size_t end = title_of(b); end > 0) {
        block title = b;
        title.kind = block_kind::heading;
        title.level = 2;
        title.text = {b.text.begin, end};
        parted.push_back(title);
        b.text.begin = end;
        while (!b.text.empty() &&
               std::string_view(": \t-|").find(doc.plain.text[b.text.begin]) != std::string_view::npos)
          ++b.text.begin;
        b.text = trim(doc.plain, b.text);
        b.kind = block_kind::text;
        b.gap = 0;
        if (b.text.empty()) continue;
      }
      parted.push_back(b);
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  /// "Key skills:" that several entries have is a label in them.
  static void keep_single(std::vector<std::string_view>& titles) {
    sort_with(titles, [](std::string_view a, std::string_view b) { return a < b; });
    std::vector<std::string_view> kept;
    for (std::size_t i = 0, next = 0; i < titles.size(); i = next) {
      while (next < titles.size() && titles[next] == titles[i]) ++next;
      if (next == i + 1) kept.push_back(titles[i]);
    }
    titles = std::move(kept);
  }

  /// How many titles are items over what they name: "- Education" over "  - BSc, Example University".
  std::size_t listed_titles(const outline& doc) const {
    std::size_t titles = 0;
    for (std::size_t i = 0; i + 1 < doc.blocks.size(); ++i) {
      const block &title = doc.blocks[i], &below = doc.blocks[i + 1];
      const bool over =
          title.kind == block_kind::bullet && title.level == 0 && below.kind == block_kind::bullet && below.level > 0;
      titles += over && stands_alone(doc.plain, title) ? 1U : 0U;
    }
    return titles;
  }

  /// Beside such titles, "- Languages: English, Welsh" is one over a single item.
  void part_items(outline& doc) const {
    std::vector<block> parted;
    for (block b : doc.blocks) {
      const bool item = b.kind == block_kind::bullet && b.level == 0;
      const std::size_t colon = item ? doc.plain.of(b.text.begin, b.text.end).substr(0, 44).find(": ") : 0;
      const std::size_t end = item && colon != std::string_view::npos ? title_end(doc.plain, b) : 0;
      if (end > 0) {
        block title = b;
        title.text.end = end;
        parted.push_back(title);
        b.text = trim(doc.plain, {b.text.begin + colon + 1, b.text.end});
        b.level = 1;
        b.gap = 0;
      }
      parted.push_back(b);
    }
    doc.blocks = std::move(parted);
  }

  bool stands_alone(const plain_text& plain, const block& b) const {
    const std::string_view text = plain.of(b.text.begin, b.text.end);
    return text.size() < 60 && names_.title(text).quality >= 0.9F;
  }

  /// Where a title ends that text follows on its line; 0 where there is none.
  std::size_t title_end(const plain_text& plain, const block& b) const {
    if (b.kind == block_kind::heading || b.level > 0) return 0;
    const std::string_view text = plain.of(b.text.begin, b.text.end);
    const std::string_view front = text.substr(0, 48);
    std::size_t end = text.substr(0, 44).find(':');
    if (end == text.npos) end = std::min(find_gap(front), b.kind == block_kind::row ? front.find('|') : text.npos);
    if (end == text.npos || end > 44) {
      end = 0;
      while (end < text.size() && ((plain.styles[b.text.begin + end] & style::bold) != 0 || text[end] == ' ')) ++end;
    }
    if (end < 4 || end > 44 || end + 2 >= text.size()) return 0;
    return names_.title(trimmed(text.substr(0, end))).quality >= 0.9F ? b.text.begin + end : 0;
  }

  const name_index& names_;
};

}  // namespace vitae::wild_text
