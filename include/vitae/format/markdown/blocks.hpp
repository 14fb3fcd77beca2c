// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/markdown/separators.hpp>
#include <vitae/source/ascii.hpp>

/// The block structure of a CommonMark document, as far as pages of records use it: headings (ATX and setext),
/// paragraphs, list items of every glyph, nested by their indentation; fenced code. Comments and rules are left out.
/// Linear in the document: a line is looked at once for each list that it stands in, and indented by as much.
namespace vitae::markdown_text {

enum class block_kind : unsigned char { heading, paragraph, item, code };

/// A block, before the blocks within it: those go up to index `next`, where its next sibling is.
struct block {
  block_kind kind = block_kind::paragraph;
  unsigned char level = 0;         ///< of a heading, 1 to 6
  std::size_t begin = 0, end = 0;  ///< bytes of the document: of text without markers, of an item as a whole
  std::size_t next = 0;
};

namespace blocks {

/// Lists nested deeper than this are text: hostile input must not fill the stack. A value nested 256 deep, as deep as
/// `parse` reads by default, needs at most one list a level.
inline constexpr std::size_t deepest = 300;

class scanner {
 public:
  explicit scanner(std::string_view document) : text_(document) {}

  std::vector<block> run() {
    std::size_t at = text_.starts_with("\uFEFF") ? 3 : 0;
    while (at < text_.size()) {
      const std::size_t found = text_.find('\n', at);
      const std::size_t end = found == std::string_view::npos ? text_.size() : found;
      line(at, end > at && text_[end - 1] == '\r' ? end - 1 : end);
      at = end + 1;
    }
    close_to(0);
    return std::move(blocks_);
  }

 private:
  struct open_item {
    std::size_t index, indent;  ///< its block, and the column where its content begins
  };

  void line(std::size_t at, std::size_t end) {
    std::size_t column = skip_blanks(at, end, 0);
    if (comment_) {
      comment_ = text_.substr(at, end - at).find("-->") == std::string_view::npos;
      return;
    }
    if (fence_ != 0) {
      const std::string_view rest = without_ends(text_.substr(at, end - at));
      const bool closes = rest.size() >= fence_length_ && rest.find_first_not_of(fence_) == std::string_view::npos;
      blocks_.back().end = end;
      if (closes) fence_ = 0;
      return;
    }
    if (at == end) {
      paragraph_ = false;
      return;
    }
    std::size_t depth = 0;
    while (depth < open_.size() && column >= open_[depth].indent) ++depth;
    const bool within = depth == open_.size();
    while (end > at && (text_[end - 1] == ' ' || text_[end - 1] == '\t')) --end;
    rule_from_ = rule_begin(at, end);
    if (!within && paragraph_ && !begins_block(at, end, false)) {  // a lazy continuation
      blocks_.back().end = end;
      return;
    }
    close_to(depth);
    while (open_.size() < deepest) {
      if (is_rule(at, end) && !(paragraph_ && within && is_underline(text_.substr(at, end - at)))) {
        paragraph_ = false;
        return;
      }
      const std::size_t marker = marker_length(at, end, paragraph_);
      if (marker == 0) break;
      paragraph_ = false;
      open_.push_back({blocks_.size(), 0});
      add(block_kind::item, at, end);
      column += ascii::is_beyond(text_[at]) ? 1 : marker;
      at += marker;
      std::size_t content = at;
      const std::size_t content_column = skip_blanks(content, end, column);
      const bool code = content == end || content_column > column + 4;
      open_.back().indent = code ? column + 1 : content_column;
      at = content;
      column = content_column;
      if (at == end) return;
    }
    content(at, end, within);
  }

  void content(std::size_t at, std::size_t end, bool within) {
    const std::string_view rest = text_.substr(at, end - at);
    if (paragraph_ && within && is_underline(rest)) {
      blocks_.back().kind = block_kind::heading;
      blocks_.back().level = rest[0] == '=' ? 1 : 2;
      paragraph_ = false;
      return;
    }
    if (const std::size_t level = heading_level(rest); level != 0) {
      paragraph_ = false;
      std::string_view title = without_ends(rest.substr(level));
      const std::size_t last = title.find_last_not_of('#');
      if (last == std::string_view::npos)
        title = title.substr(0, 0);
      else if (last + 1 < title.size() && ascii::is_blank(title[last]))
        title = without_ends(title.substr(0, last));
      const auto begin = static_cast<std::size_t>(title.data() - text_.data());
      add(block_kind::heading, begin, begin + title.size());
      blocks_.back().level = static_cast<unsigned char>(level);
      return;
    }
    if (begins_fence(rest)) {
      paragraph_ = false;
      fence_ = rest[0];
      fence_length_ = rest.find_first_not_of(fence_);
      if (fence_length_ == std::string_view::npos) fence_length_ = rest.size();
      add(block_kind::code, at, end);
      return;
    }
    if (rest.starts_with("<!--")) {
      paragraph_ = false;
      comment_ = rest.find("-->") == std::string_view::npos;
      if (!comment_) add(block_kind::paragraph, at, end);
      return;
    }
    if (paragraph_) {
      blocks_.back().end = end;
      return;
    }
    add(block_kind::paragraph, at, end);
    paragraph_ = true;
  }

  void add(block_kind kind, std::size_t begin, std::size_t end) {
    blocks_.push_back({kind, 0, begin, end, blocks_.size() + 1});
  }

  /// Closes the items below that depth.
  void close_to(std::size_t depth) {
    if (depth < open_.size()) paragraph_ = false;
    while (open_.size() > depth) {
      block& item = blocks_[open_.back().index];
      item.next = blocks_.size();
      item.end = blocks_.back().end > item.end ? blocks_.back().end : item.end;
      open_.pop_back();
    }
  }

  /// Moves `at` to the first character that is no blank, and returns its column.
  std::size_t skip_blanks(std::size_t& at, std::size_t end, std::size_t column) const {
    for (; at < end && (text_[at] == ' ' || text_[at] == '\t'); ++at) column += text_[at] == ' ' ? 1 : 4 - column % 4;
    return column;
  }

  /// From where on the line is nothing but one of "-*_" and blanks.
  std::size_t rule_begin(std::size_t at, std::size_t end) const {
    const char mark = end > at ? text_[end - 1] : ' ';
    if (mark != '-' && mark != '*' && mark != '_') return end;
    while (end > at && (text_[end - 1] == mark || text_[end - 1] == ' ' || text_[end - 1] == '\t')) --end;
    return end;
  }
  bool is_rule(std::size_t at, std::size_t end) const {
    if (at < rule_from_) return false;
    std::size_t marks = 0;
    for (; at < end && marks < 3; ++at) marks += text_[at] == ' ' || text_[at] == '\t' ? 0U : 1U;
    return marks == 3;
  }

  /// The bytes of a list marker at `at`, 0 if there is none. Within a paragraph, only an item with content begins a
  /// list, and of numbers only 1 (CommonMark 0.31, section 5.3).
  std::size_t marker_length(std::size_t at, std::size_t end, bool in_paragraph) const {
    const std::string_view rest = text_.substr(at, end - at);
    const auto parted = [&](std::size_t length) {
      return length == rest.size() ? !in_paragraph : ascii::is_blank(rest[length]);
    };
    if (rest.empty()) return 0;
    if (rest[0] == '-' || rest[0] == '*' || rest[0] == '+') return parted(1) ? 1 : 0;
    if (rest.starts_with("\u2022")) return parted(3) ? 3 : 0;
    std::size_t digits = 0;
    while (digits < rest.size() && digits < 10 && ascii::is_digit(rest[digits])) ++digits;
    if (digits == 0 || digits > 9 || digits == rest.size() || (rest[digits] != '.' && rest[digits] != ')')) return 0;
    if (in_paragraph && rest.substr(0, digits) != "1") return 0;
    return parted(digits + 1) ? digits + 1 : 0;
  }

  static std::size_t heading_level(std::string_view rest) {
    std::size_t level = 0;
    while (level < rest.size() && level < 7 && rest[level] == '#') ++level;
    return level <= 6 && (level == rest.size() || ascii::is_blank(rest[level])) ? level : 0;
  }
  static bool begins_fence(std::string_view rest) {
    if (rest.starts_with("~~~")) return true;
    return rest.starts_with("```") && rest.find('`', rest.find_first_not_of('`')) == std::string_view::npos;
  }
  static bool is_underline(std::string_view rest) {
    return (rest[0] == '=' || rest[0] == '-') && rest.find_first_not_of(rest[0]) == std::string_view::npos;
  }

  /// Does a line that is not indented as its paragraph begin something new?
  bool begins_block(std::size_t at, std::size_t end, bool in_paragraph) const {
    const std::string_view rest = text_.substr(at, end - at);
    return is_rule(at, end) || marker_length(at, end, in_paragraph) != 0 || heading_level(rest) != 0 ||
           begins_fence(rest) || rest.starts_with("<!--");
  }

  std::string_view text_;
  std::vector<block> blocks_{};
  std::vector<open_item> open_{};
  bool paragraph_ = false;  ///< is the last block a paragraph that may go on?
  bool comment_ = false;
  char fence_ = 0;
  std::size_t fence_length_ = 0;
  std::size_t rule_from_ = 0;
};

}  // namespace blocks

/// The blocks of a document, each before those within it.
inline std::vector<block> read_blocks(std::string_view document) { return blocks::scanner(document).run(); }

}  // namespace vitae::markdown_text
