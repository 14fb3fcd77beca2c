// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/dated_leads.hpp>

namespace vitae::wild_text {

/// Mends what conversions do to the blocks of a document.
class mended_blocks {
 public:
  explicit mended_blocks(outline& doc) : out_(doc) {}

  void mend() {
    part_cells();
    dated_leads(out_).part();
    free_quotes();
    lower_paragraphs();
  }

 private:
  std::string_view view(span s) const { return out_.plain.of(s.begin, s.end); }

  /// What a table's conversion glued is parted: a short last cell after running text ("… model <TAB> 2021 - 2022"), and
  /// running text after a head that ends in a styled phrase ("Acme Ltd. *Engineer* Built the …").
  void part_cells() {
    std::vector<block> parted;
    parted.reserve(out_.blocks.size());
    for (block b : out_.blocks) {
      const std::string_view text = view(b.text);
      const std::size_t tab = last_cell(text);
      block cell;
      if (tab != text.npos && tab > (b.kind == block_kind::bullet ? 24U : 80U) && text.size() - tab < 40 &&
          b.kind != block_kind::row) {
        cell.text = trim(out_.plain, {b.text.begin + tab + 1, b.text.end});
        b.text = trim(out_.plain, {b.text.begin, b.text.begin + tab});
      }
      const std::size_t head = b.kind == block_kind::text ? run_in_head(b.text) : 0;
      if (head > 0) {
        block rest = b;
        rest.text = trim(out_.plain, {head, b.text.end});
        rest.gap = 0;
        b.text = trim(out_.plain, {b.text.begin, head});
        parted.push_back(b);
        parted.push_back(rest);
      } else {
        parted.push_back(b);
      }
      if (!cell.text.empty()) parted.push_back(cell);
    }
    out_.blocks = std::move(parted);
  }

  /// Where the last tab is that parts cells of a line; npos where there is none. One that a wrapped line is set in with
  /// parts none.
  static std::size_t last_cell(std::string_view text) {
    const std::size_t tab = text.find('\t') == text.npos ? text.npos : text.rfind('\t');
    const std::size_t before = tab == text.npos ? tab : text.find_last_not_of(" \t", tab);
    return before == text.npos || text[before] == '\n' ? text.npos : tab;
  }

  /// Where the styled phrase ends that ends a short head within a long line; 0 where there is none.
  std::size_t run_in_head(span s) const {
    constexpr unsigned set = style::bold | style::italic;
    if (s.size() < 120 || (out_.plain.styles[s.begin] & set) != 0) return 0;
    std::size_t at = s.begin;
    const std::size_t limit = s.begin + 110;
    while (at < limit && (out_.plain.styles[at] & set) == 0) ++at;
    if (at == limit || out_.plain.text[at - 1] != ' ') return 0;
    std::size_t end = at;
    while (end < s.end && end < at + 60 && ((out_.plain.styles[end] & set) != 0 || out_.plain.text[end] == ' ')) ++end;
    if (end >= s.end || end >= at + 60 || out_.plain.text[end] == ',' || out_.plain.text[end] == ';') return 0;
    const std::string_view head = view({s.begin, end});
    std::size_t small = 0;
    for (std::size_t i = 1; i < head.size(); ++i)
      small += head[i - 1] == ' ' && head[i] >= 'a' && head[i] <= 'z' ? 1U : 0U;
    return small <= 2 ? end : 0;
  }

  /// A ">" that marks one line alone, below a heading or above one, is a quotation's, no bullet.
  void free_quotes() {
    const auto quoted = [&](std::size_t i) {
      if (i >= out_.blocks.size() || out_.blocks[i].kind != block_kind::bullet) return false;
      const std::size_t begin = out_.blocks[i].text.begin;
      const bool mark = begin > 1 && out_.plain.text[begin - 1] == ' ' && out_.plain.text[begin - 2] == '>';
      return mark && (begin == 2 || ascii::is_blank(out_.plain.text[begin - 3]));
    };
    const auto heading = [&](std::size_t i) {
      return i < out_.blocks.size() && out_.blocks[i].kind == block_kind::heading;
    };
    for (std::size_t i = 0; i < out_.blocks.size(); ++i)
      if (quoted(i) && !quoted(i + 1) && (heading(i - 1) || (heading(i + 1) && (i == 0 || out_.blocks[i].gap > 0))))
        out_.blocks[i].kind = block_kind::text, out_.blocks[i].level = 0;
  }

  /// A heading of several sentences is a paragraph that somebody wanted large.
  void lower_paragraphs() {
    constexpr std::size_t longest = 160;  // longer than any title
    for (block& b : out_.blocks)
      if (b.kind == block_kind::heading && b.text.size() > longest && lines::is_prose(view(b.text)))
        b.kind = block_kind::text, b.level = 0;
  }

  outline& out_;
};

}  // namespace vitae::wild_text
