// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/bullets.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Finds the blocks of plain text, line by line.
class outlining {
 public:
  explicit outlining(plain_text&& plain) { out_.plain = std::move(plain); }

  outline read() {
    const std::string_view text = out_.plain.text;
    stars_ = counts(text, "\n** ") > 1;
    most_ = few_blocks + text.size() / bytes_a_block;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = text.find('\n', at);
      if (end == text.npos) end = text.size();
      line({at, end}, end < text.size() && (out_.plain.styles[end] & style::inserted) != 0);
      at = end + 1;
    }
    part_cells();
    for (block& b : out_.blocks) {
      b.how = common_style(out_.plain, b.text);
      b.capitals = lines::is_capital(out_.plain.of(b.text.begin, b.text.end));
    }
    return std::move(out_);
  }

 private:
  struct nesting {
    std::size_t indent;
    glyph_family glyph;
  };

  /// How often a text holds another, three times at most.
  static int counts(std::string_view text, std::string_view what) {
    int count = 0;
    for (std::size_t at = text.find(what); at != text.npos && count < 3; at = text.find(what, at + 1)) ++count;
    return count;
  }

  std::string_view view(span s) const { return out_.plain.of(s.begin, s.end); }

  void line(span whole, bool broken) {
    span s = trim(out_.plain, whole);
    if (s.empty()) return void(++gap_);
    if (out_.blocks.size() >= most_) return void(out_.blocks.back().text.end = s.end);
    block b;
    b.gap = std::exchange(gap_, 0U);
    b.indent = columns({whole.begin, s.begin});
    b.broken = broken;
    b.ruled = std::exchange(ruled_, false);
    std::string_view text = view(s);
    if (lines::is_delimiter(text)) {
      if (b.gap == 0 && !out_.blocks.empty() && (text[0] != '+' || text.find('=') != text.npos)) make_header();
      return;
    }
    if (lines::is_rule(text)) return rule(text, b.gap);
    if (text[0] == '|') {
      b.kind = block_kind::row;
      s.begin += 1;
      if (text.size() > 1 && text.back() == '|') s.end -= 1;
      b.text = s;
      if (!trim(out_.plain, s).empty()) out_.blocks.push_back(b);
      return;
    }
    heading(b, s);
    if (b.kind != block_kind::heading) {
      if (text[0] == ':' && text.size() > 1 && (text[1] == ' ' || text[1] == '\t')) b.definition = true, s.begin += 1;
      s = trim(out_.plain, s);
    }
    bool marked = strip_bullet(b, s);
    if (marked && b.kind != block_kind::heading && !s.empty() && out_.plain.text[s.begin] == '#') heading(b, s);
    if (marked && b.kind != block_kind::heading) b.kind = block_kind::bullet;
    if (s.empty()) return;
    b.text = s;
    if (b.kind == block_kind::text && !b.definition && !b.ruled && !out_.blocks.empty() &&
        continues(out_.plain, out_.blocks.back(), s, b.indent, b.gap)) {
      out_.blocks.back().text.end = s.end;
      out_.blocks.back().broken = broken;
      return;
    }
    if (b.kind == block_kind::bullet) nest(b);
    if (b.kind == block_kind::heading) stack_.clear();
    out_.blocks.push_back(b);
  }

  std::size_t columns(span s) const {
    std::size_t count = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const auto c = static_cast<unsigned char>(out_.plain.text[i]);
      count += c == '\t' ? 4U : (c & 0xC0U) != 0x80U ? 1U : 0U;
    }
    return count;
  }

  /// "## Title ##"; a lone '#' wants a space after it.
  void heading(block& b, span& s) const {
    const std::string_view text = view(s);
    const char mark = text[0];
    if (mark != '#' && mark != '=' && (mark != '*' || !stars_)) return;
    std::size_t hashes = 0;
    while (hashes < text.size() && text[hashes] == mark) ++hashes;
    if (hashes > 6 || hashes == text.size()) return;
    if (text[hashes] != ' ' && text[hashes] != '\t' && (hashes == 1 || mark != '#')) return;
    b.kind = block_kind::heading;
    b.level = hashes;
    s.begin += hashes;
    while (s.end > s.begin && out_.plain.text[s.end - 1] == mark) --s.end;
    s = trim(out_.plain, s);
  }

  /// Takes the marks off, two of them where OCR wrote "- * text"; the last one counts.
  bool strip_bullet(block& b, span& s) const {
    bool any = false;
    for (int i = 0; i < 3; ++i) {
      const bullet_mark mark = bullet_at(view(s));
      if (mark.length == 0 || (any && mark.family == glyph_family::number && view(s)[0] != '[')) break;
      b.glyph = mark.family;
      b.indent += any ? 2U : 0U;
      s.begin += mark.length;
      any = true;
    }
    return any;
  }

  /// A bullet's depth: by its indent, and at one indent by its glyph.
  void nest(block& b) {
    if (b.gap > 2) stack_.clear();
    while (!stack_.empty() && stack_.back().indent > b.indent + 1) stack_.pop_back();
    std::size_t same = stack_.size();
    for (std::size_t i = 0; i < stack_.size(); ++i)
      if (stack_[i].glyph == b.glyph && stack_[i].indent + 1 >= b.indent && b.indent + 1 >= stack_[i].indent) same = i;
    if (same < stack_.size()) stack_.resize(same);
    if (stack_.size() < 12) stack_.push_back({b.indent, b.glyph});
    b.level = stack_.size() - 1;
  }

  /// A rule: what stands above it without a blank line may be a heading (setext).
  void rule(std::string_view text, std::size_t gap) {
    stack_.clear();
    ruled_ = true;
    if (out_.blocks.empty() || gap > 0) return;
    block& above = out_.blocks.back();
    const std::string_view title = view(above.text);
    if (above.kind == block_kind::text && title.size() <= 80 && title.find('\n') == title.npos &&
        title.find('@') == title.npos && title.find('|') == title.npos &&
        (text[0] == '=' || text[0] == '-' || (text.size() + 3 > title.size() && text.find(' ') == text.npos))) {
      above.kind = block_kind::heading;
      above.level = text[0] == '=' ? 1 : text[0] == '-' ? 2 : 3;
    }
    above.ruled = true;
    ruled_ = false;
  }

  /// What a table's conversion glued is parted: a short last cell after running text ("… model <TAB> 2021 - 2022"), and
  /// running text after a head that ends in a styled phrase ("Acme Ltd. *Engineer* Built the …").
  void part_cells() {
    std::vector<block> parted;
    parted.reserve(out_.blocks.size());
    for (block b : out_.blocks) {
      const std::string_view text = view(b.text);
      const std::size_t tab = text.rfind('\t');
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
    if (end >= s.end || end >= at + 60) return 0;
    const std::string_view head = view({s.begin, end});
    std::size_t small = 0;
    for (std::size_t i = 1; i < head.size(); ++i)
      small += head[i - 1] == ' ' && head[i] >= 'a' && head[i] <= 'z' ? 1U : 0U;
    return small <= 2 ? end : 0;
  }

  void make_header() {
    block& above = out_.blocks.back();
    if (above.kind != block_kind::row && view(above.text).find('|') == std::string_view::npos) return;
    above.kind = block_kind::row;
    above.header = true;
  }

  /// A document of words has no more blocks than this and one for so many bytes. Where there are more, the last takes
  /// in what follows, so that all that is made of blocks stays in proportion to the text.
  static constexpr std::size_t few_blocks = 4000, bytes_a_block = 32;

  outline out_;
  std::vector<nesting> stack_;
  std::size_t most_ = 0;
  std::size_t gap_ = 0;
  bool ruled_ = false;
  bool stars_ = false;  // Org's headings: "* Work", "** Example Ltd."
};

/// The blocks of a document.
inline outline read_outline(plain_text plain) { return outlining(std::move(plain)).read(); }

}  // namespace vitae::wild_text
