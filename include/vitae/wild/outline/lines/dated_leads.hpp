// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Parts the period in brackets from the words behind it that begins the line below headings: "(May 2015 – June 2018)
/// Kept the lamps of a small harbour" below "Lamp Keeper at Example Harbour". Two headings prove the habit.
class dated_leads {
 public:
  explicit dated_leads(outline& doc) : out_(doc) {}

  void part() {
    std::size_t led = 0;
    for (std::size_t i = 1; i < out_.blocks.size(); ++i) led += length_at(i) > 0 ? 1U : 0U;
    if (led < 2) return;
    std::vector<block> parted;
    parted.reserve(out_.blocks.size() + led);
    for (std::size_t i = 0; i < out_.blocks.size(); ++i) {
      block b = out_.blocks[i];
      if (const std::size_t length = i == 0 ? 0 : length_at(i); length > 0) {
        block date = b;
        date.text.end = b.text.begin + length;
        parted.push_back(date);
        b.text = trim(out_.plain, {date.text.end, b.text.end});
        b.gap = 0;
      }
      parted.push_back(b);
    }
    out_.blocks = std::move(parted);
  }

 private:
  /// How long the bracket is at the beginning of the line below a heading; 0 where there is none, or nothing behind it.
  std::size_t length_at(std::size_t i) const {
    const block &above = out_.blocks[i - 1], &b = out_.blocks[i];
    const std::string_view text = out_.plain.of(b.text.begin, b.text.end);
    if (above.kind != block_kind::heading || b.kind != block_kind::text || !text.starts_with('(')) return 0;
    const std::size_t close = text.substr(0, longest).find(')');
    if (close == text.npos || close + 2 >= text.size() || text[close + 1] != ' ') return 0;
    const std::string_view inside = trimmed(text.substr(1, close - 1));
    const std::vector<dated> found = find_dates(inside);
    const bool whole = found.size() == 1 && found[0].offset == 0 && found[0].length == inside.size();
    return whole && found[0].is_range ? close + 1 : 0;
  }

  static constexpr std::size_t longest = 48;  // bytes of a period in its brackets

  outline& out_;
};

}  // namespace vitae::wild_text
