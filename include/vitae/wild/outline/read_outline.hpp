// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/lines/dated_heads.hpp>
#include <vitae/wild/outline/lines/heading_marks.hpp>
#include <vitae/wild/outline/lines/lone_marks.hpp>
#include <vitae/wild/outline/lines/mended_blocks.hpp>
#include <vitae/wild/outline/lines/open_lists.hpp>
#include <vitae/wild/outline/lines/page_marks.hpp>
#include <vitae/wild/outline/lines/rails.hpp>
#include <vitae/wild/outline/lines/strip_bullets.hpp>
#include <vitae/wild/outline/lines/table_heads.hpp>
#include <vitae/wild/outline/lines/underlines.hpp>
#include <vitae/wild/outline/lines/wrapping.hpp>
#include <vitae/wild/outline/markup/light_markup.hpp>
#include <vitae/wild/outline/mended_text.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Finds the blocks of plain text, line by line.
class outlining {
 public:
  explicit outlining(plain_text&& plain) : page_(plain.text) { out_.plain = std::move(plain); }

  outline read() {
    const std::string_view text = out_.plain.text;
    most_ = few_blocks + text.size() / bytes_a_block;
    wrapped_ = wrapped_lines(text).read();
    stars_ = has_stars(text), marks_alone_ = mark_lines(text), dashes_touch_ = dashes_touch(text);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = text.find('\n', at);
      if (end == text.npos) end = text.size();
      line({at, end}, end < text.size() && (out_.plain.styles[end] & style::inserted) != 0);
      at = end + 1;
    }
    mended_blocks(out_).mend();
    for (block& b : out_.blocks) {
      b.how = common_style(out_.plain, b.text);
      b.capitals = lines::is_capital(out_.plain.of(b.text.begin, b.text.end));
    }
    return std::move(out_);
  }

 private:
  /// A mark whose text is still to come, over so many blank lines at most.
  struct lone_mark {
    bullet_place mark{0, glyph_family::none};
    std::size_t gap = 0;
  };

  /// Do two lines or more begin with "** "?
  static bool has_stars(std::string_view text) {
    int count = 0;
    for (std::size_t at = text.find("** "); at != text.npos && count < 2; at = text.find("** ", at + 1))
      count += at > 0 && text[at - 1] == '\n' ? 1 : 0;
    return count > 1;
  }

  std::string_view view(span s) const { return out_.plain.of(s.begin, s.end); }

  /// Takes a line; it is broken where text goes on in the next one.
  void line(span whole, bool broken) {
    erase_rail(whole);
    if (trim(out_.plain, whole).empty()) return void(++gap_);
    whole.begin = behind_page_mark(whole);
    span s = trim(out_.plain, whole);
    if (s.empty()) return void(banner_ = true);
    const bool banner = std::exchange(banner_, false);
    if (out_.blocks.size() >= most_) return void(out_.blocks.back().text.end = s.end);
    block b;
    b.gap = std::exchange(gap_, 0U);
    b.indent = lines::columns(out_.plain.of(whole.begin, s.begin));
    b.broken = broken;
    b.ruled = std::exchange(ruled_, false);
    const std::string_view text = view(s);
    if (lines::is_delimiter(text)) return delimiter(text, b.gap);
    if (lines::is_drawing(text)) return void(++gap_);
    if (lines::is_rule(text)) return rule(text, banner ? 1 : std::size_t{b.gap});
    if (text[0] == '|' && bullet_at(text).length == 0) return row(b, s);
    strip_heading(out_.plain, stars_, b, s);
    if (text == ":") return void(defines_ = true);
    if (b.kind != block_kind::heading) definition(b, s);
    if (is_lone_mark(text)) return keep_mark(text, b.indent);
    bullet(b, s);
    b.text = s;
    if (!s.empty()) place(b);
  }

  /// Takes out the bar of a line that is drawn down the page.
  void erase_rail(span whole) {
    if (const std::size_t rail = rails_.length_in(view(whole)); rail > 0) out_.plain.text[whole.begin + rail - 1] = ' ';
  }

  /// Where the text of a line begins behind the number of a page; the number is kept by itself.
  std::size_t behind_page_mark(span whole) {
    const span s = trim(out_.plain, whole);
    const std::size_t mark = page_.length_in(view(s));
    if (mark == 0) return whole.begin;
    out_.pages.push_back({s.begin, s.begin + mark});
    out_.plain.text.replace(s.begin, mark, mark, ' ');
    return s.begin + mark;
  }

  /// "|---|---|", "+===+===+": the line above names a table's columns.
  void delimiter(std::string_view text, std::size_t gap) {
    if (gap == 0 && !out_.blocks.empty() && !lines::parts_rows(text)) make_header();
  }

  /// "| a | b |": a table's row.
  void row(block& b, span s) {
    b.kind = block_kind::row;
    s.begin += 1;
    if (s.size() > 0 && view(s).back() == '|') s.end -= 1;
    b.text = s;
    if (!trim(out_.plain, s).empty()) out_.blocks.push_back(b);
  }

  /// ": text": what is said of the line above; the text may stand in the next line.
  void definition(block& b, span& s) {
    const std::string_view text = view(s);
    b.definition = std::exchange(defines_, false) && b.gap == 0;
    if (text[0] == ':' && text.size() > 1 && (text[1] == ' ' || text[1] == '\t')) b.definition = true, s.begin += 1;
    s = trim(out_.plain, s);
  }

  /// A bullet's glyph alone in its line marks the next one, where marks stand so.
  void keep_mark(std::string_view text, std::size_t indent) {
    if (marks_alone_) lone_ = {{indent, bullets::family_of(decode(text, 0).code_point)}, text.size() > 1 ? 1U : 0U};
  }

  /// Takes a bullet's mark off, or gives the text one that stood alone before it.
  void bullet(block& b, span& s) {
    bool marked = strip_bullets(out_.plain, dashes_touch_, b, s);
    const auto [mark, gap] = std::exchange(lone_, {});
    if (mark.glyph != glyph_family::none && !marked && b.gap <= gap)
      marked = true, b.glyph = mark.glyph, b.indent = mark.indent;
    if (!marked || b.kind == block_kind::heading) return;
    if (!s.empty() && out_.plain.text[s.begin] == '#') strip_heading(out_.plain, stars_, b, s);
    if (b.kind != block_kind::heading) b.kind = block_kind::bullet, b.definition = false;
  }

  /// Puts a block behind those before, or its text into the last of them, which it goes on with.
  void place(block& b) {
    const bool plain = b.kind == block_kind::text && !b.definition && !b.ruled;
    if (plain && b.gap == 0 && !out_.blocks.empty()) part_head(out_.plain, out_.blocks, view(b.text));
    if (plain && !out_.blocks.empty() && continues(out_.plain, out_.blocks.back(), b.text, b.indent, b.gap, wrapped_)) {
      block& last = out_.blocks.back();
      if (leaves_no_room(out_.plain, last, b.text, wrapped_.width)) out_.plain.styles[last.text.end] |= style::literal;
      last.text.end = b.text.end, last.broken = b.broken;
      return;
    }
    if (b.kind == block_kind::bullet) b.level = lists_.depth_of(b);
    if (b.kind == block_kind::heading) lists_.end_at(b.indent);
    out_.blocks.push_back(b);
  }

  /// A rule: what stands above it without a blank line may be a heading (setext), or an entry's head.
  void rule(std::string_view text, std::size_t gap) {
    lists_ = {};
    if (gap == 0 && underlines_.head_an_entry(out_, text[0])) return;
    ruled_ = true;
    if (out_.blocks.empty() || gap > 0) return;
    block& above = out_.blocks.back();
    const std::string_view title = view(above.text);
    if (above.kind == block_kind::text && title.size() <= 80 && title.find('\n') == title.npos &&
        title.find('@') == title.npos && title.find('|') == title.npos &&
        (text[0] == '=' || text[0] == '-' || (text.size() + 3 > title.size() && text.find(' ') == text.npos))) {
      above.kind = block_kind::heading;
      above.level = underlines_.level_under(text[0]);
    }
    above.ruled = true;
    ruled_ = false;
  }

  void make_header() {
    block& above = out_.blocks.back();
    if (above.kind != block_kind::row && view(above.text).find('|') == std::string_view::npos) return;
    above.kind = block_kind::row;
    above.header = names_columns(out_.plain, above.text);
  }

  /// A document of words has no more blocks than this and one for so many bytes. Where there are more, the last takes
  /// in what follows, so that all that is made of blocks stays in proportion to the text.
  static constexpr std::size_t few_blocks = 4000, bytes_a_block = 32;

  page_marks page_;
  rails rails_;
  outline out_;
  open_lists lists_;
  std::size_t most_ = 0;
  wrapping wrapped_;
  lone_mark lone_{};
  std::size_t gap_ = 0;
  bool ruled_ = false, banner_ = false, defines_ = false;  // a rule, a page's number, a definition's mark right above?
  underlines underlines_;
  bool stars_ = false;         // Org's headings: "* Work", "** Example Ltd."
  bool marks_alone_ = false;   // do marks stand in lines of their own?
  bool dashes_touch_ = false;  // do dashes that touch their words begin items?
};

/// The blocks of a document.
inline outline read_outline(plain_text plain) { return outlining(mended_text(std::move(plain))).read(); }

}  // namespace vitae::wild_text
