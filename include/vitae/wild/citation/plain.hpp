// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/html_entities.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/plain/emphasis.hpp>
#include <vitae/wild/citation/plain/link_marks.hpp>
#include <vitae/wild/citation/plain/plain_line.hpp>
#include <vitae/wild/citation/plain/raised.hpp>
#include <vitae/wild/outline/markup/light_markup.hpp>
#include <vitae/wild/outline/mend/word_breaks.hpp>

/// Markup taken off a line.
namespace vitae::wild_text::citing {

inline constexpr byte_set may_be_markup = byte_set("\\<[!`{^&\x7F").or_controls().or_beyond_ascii();

/// Reads markup off a line, left to right, each byte once.
class plain_reader {
 public:
  explicit plain_reader(std::string_view line) : line_(line), marks_(find_emphasis(line)) {
    plain_.text.reserve(line.size());
    plain_.from.reserve(line.size());
    plain_.until.reserve(line.size());
    plain_.prints.reserve(line.size());
  }

  plain_line read() {
    while (at_ < line_.size()) step();
    while (!plain_.text.empty() && plain_.text.back() == ' ') plain_.drop_last();
    for (plain_line::anchor& anchor : plain_.anchors) {
      if (anchor.last > plain_.text.size()) anchor.last = plain_.text.size();
      if (anchor.first > anchor.last) anchor.first = anchor.last;
    }
    return std::move(plain_);
  }

 private:
  std::string_view line_;
  std::vector<emphasis_mark> marks_;
  plain_line plain_;
  std::size_t at_ = 0, next_mark_ = 0, label_end_ = 0, after_link_ = 0, after_code_ = 0;
  unsigned print_ = 0;

  void put(std::string_view text, std::size_t length) {
    if (text != " " || !plain_.ends_blank()) plain_.add(text, at_, at_ + length, print_);
    at_ += length;
  }

  /// Words and the single blanks between them, up to what may be markup.
  bool words() {
    std::size_t limit = label_end_ != 0 ? label_end_ : line_.size();
    if (next_mark_ < marks_.size() && marks_[next_mark_].offset < limit) limit = marks_[next_mark_].offset;
    std::size_t end = at_;
    for (bool blank = plain_.ends_blank(); end < limit; ++end) {
      const bool white = line_[end] == ' ';
      if (white ? blank : may_be_markup(line_[end])) break;
      blank = white;
    }
    plain_.copy(line_, at_, end, print_);
    return end != std::exchange(at_, end);
  }

  void step() {
    if (label_end_ != 0 && at_ >= label_end_) return close_link();
    while (next_mark_ < marks_.size() && marks_[next_mark_].offset < at_) ++next_mark_;
    if (next_mark_ < marks_.size() && marks_[next_mark_].offset == at_) return emphasis();
    if (words()) return;
    const char c = line_[at_];
    if (c == '\\' && line_break()) return;
    if (c == '\\' && at_ + 1 < line_.size() && is_mark(line_[at_ + 1])) {
      ++at_;
      put(line_.substr(at_, 1), 1);
      plain_.from.back() = static_cast<std::uint32_t>(at_ - 2);
      return;
    }
    if (c == '<' && tag()) return;
    if (c == '[' && label_end_ == 0 && link()) return;
    if (c == '!' && line_.substr(at_ + 1, 1) == "[" && image()) return;
    if (c == '`' && code()) return;
    if (c == '{')
      if (const std::size_t length = light_markup::attributes_at(line_, at_); length > 0) return void(at_ += length);
    if (c == '^')
      if (const raised_text found = raised_at(line_, at_); found.length > 0) return put(found.read, found.length);
    const decoded entity = c == '&' ? entity_at(line_, at_) : decoded{};
    if (entity.length == 0 && static_cast<unsigned char>(c) < 0x80) {
      if (const word_break word = word_break_at(line_, at_); word.broken)
        return plain_.drop_last(word.hyphen), void(at_ = word.next);
      if (c == '\n') plain_.breaks.push_back(static_cast<std::uint32_t>(plain_.text.size()));
      return put(static_cast<unsigned char>(c) <= ' ' || c == 0x7F ? " " : line_.substr(at_, 1), 1);
    }
    const decoded code = entity.length > 0 ? entity : decode(line_, at_);
    if (is_space(code.code_point)) return put(" ", code.length);
    const bool hidden = (code.code_point >= 0x200B && code.code_point <= 0x200F) || code.code_point == 0xFEFF ||
                        code.code_point == 0xAD || (code.code_point >= 0xFE00 && code.code_point <= 0xFE0F);
    char sign[longest_encoding];
    put(hidden ? std::string_view{} : std::string_view(sign, encode(sign, code.code_point)), code.length);
  }

  static constexpr bool is_mark(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
  }

  /// A backslash at a line's end, or two before white space.
  bool line_break() {
    const std::size_t end = at_ + (line_.substr(at_ + 1, 1) == "\\" ? 2U : 1U);
    const bool ends = end >= line_.size() || line_[end] == '\n' || (end == at_ + 2 && line_[end] == ' ');
    if (!ends || at_ == 0 || (end == at_ + 1 && end >= line_.size())) return false;
    plain_.breaks.push_back(static_cast<std::uint32_t>(plain_.text.size()));
    put(" ", end - at_);
    return true;
  }

  void emphasis() {
    const emphasis_mark& mark = marks_[next_mark_++];
    const unsigned bits = mark.length == 1 ? italic : mark.length == 2 ? bold : bold | italic;
    print_ = mark.opens ? print_ | bits : print_ & ~bits;
    at_ += mark.length;
  }

  /// `[label](url)`: the label is read like the rest of the line, the url kept aside.
  bool link() {
    if (at_ < after_link_) return false;
    const auto [close, end] = link_at(line_, at_);
    if (end == 0) return false;
    std::string_view url = line_.substr(close + 2, end - close - 2);
    url = url.substr(0, url.find(' '));  // a title may follow: [pdf](a.pdf "Paper")
    plain_.anchors.push_back({plain_.text.size(), plain_.text.size(), {close + 2, url.size()}, {at_, end + 1 - at_}});
    print_ |= link_bits(url);
    label_end_ = close;
    after_link_ = end + 1;
    ++at_;
    return true;
  }

  /// `![alt](url)` says nothing.
  bool image() {
    if (at_ + 1 < after_link_ && label_end_ == 0) return false;
    const std::size_t end = link_at(line_, at_ + 1).second;
    if (end == 0 || (label_end_ != 0 && end >= label_end_)) return false;
    at_ = end + 1;
    return true;
  }

  /// A code span, told from the quotes of LaTeX by what closes it.
  bool code() {
    const std::size_t ticks = line_.substr(at_, 3).find_first_not_of('`');
    if (ticks == std::string_view::npos || at_ < after_code_) return false;
    const std::size_t inside = at_ + ticks;
    const std::string_view rest = line_.substr(inside, 64);
    const std::size_t length = rest.find_first_of("`\n");
    if (length == std::string_view::npos || length == 0 || rest[length] != '`') return false;
    const std::size_t end = inside + length;
    const bool padded = rest[0] == ' ' && rest[length - 1] == ' ';
    const bool closed = line_.substr(end, ticks + 1).find_first_not_of('`') == ticks || end + ticks == line_.size();
    if (!closed || (!padded && (rest[0] == ' ' || rest[length - 1] == ' '))) return false;
    if (ticks == 2 && rest.substr(0, length).find("''") != std::string_view::npos) return false;
    after_code_ = end + ticks;
    at_ = inside;
    const std::string_view word = rest.substr(0, length);  // "`Quill, Ada`" is a name set apart, "`ICF 2020`" a badge
    const unsigned how = word.find(", ") != word.npos && word.find_first_of("0123456789") == word.npos ? bold : boxed;
    const unsigned before = std::exchange(print_, print_ | how);
    while (at_ < end) {
      const std::size_t size = decode(line_, at_).length;
      put(line_.substr(at_, size), size);
    }
    print_ = before;
    at_ = after_code_;
    return true;
  }

  void close_link() {
    plain_.anchors.back().last = plain_.text.size();
    print_ &= ~(unsigned{linked} | unsigned{cites});
    label_end_ = 0;
    at_ = after_link_;
  }

  /// An HTML tag: the known ones print, those of lines and blocks are a space, others vanish; `<https://…>` is left to
  /// stand as its text.
  bool tag() {
    const std::size_t limit = line_.size() < at_ + 1024 ? line_.size() : at_ + 1024;
    std::size_t close = at_ + 1;
    const bool ends = close < limit && line_[close] == '/';
    if (ends) ++close;
    const std::size_t name = close;
    while (close < limit && is_letter(static_cast<unsigned char>(line_[close])) && line_[close] > 0) ++close;
    const std::string_view word = line_.substr(name, close - name);
    while (close < limit && line_[close] != '>' && line_[close] != '<') ++close;
    if (word.empty() || word.size() > 10 || close >= limit || line_[close] != '>') return false;
    const std::string_view inside = line_.substr(name + word.size(), close - name - word.size());
    if (!ends && !inside.empty() && inside[0] == ':') {  // an autolink
      at_ = name;
      put(line_.substr(name, close - name), close - name);
      at_ = close + 1;
      return true;
    }
    if (!inside.empty() && inside[0] != ' ' && inside[0] != '/') return false;
    const bool badge = equal_folded(word, "abbr") || (!ends && inside.find("badge") != std::string_view::npos);
    if (badge || ends) print_ = badge && !ends ? print_ | boxed : print_ & ~unsigned{boxed};
    const unsigned bits = equal_folded(word, "b") || equal_folded(word, "strong") ? unsigned{bold}
                          : equal_folded(word, "i") || equal_folded(word, "em") || equal_folded(word, "italic")
                              ? unsigned{italic}
                          : equal_folded(word, "u") || equal_folded(word, "ins")   ? unsigned{underlined}
                          : equal_folded(word, "sup") || equal_folded(word, "sub") ? unsigned{raised}
                                                                                   : 0U;
    print_ = ends ? print_ & ~bits : print_ | bits;
    if (equal_folded(word, "a")) anchor_tag(ends, inside, close);
    const std::size_t length = close + 1 - at_;
    const bool block = equal_folded(word, "br") || equal_folded(word, "div") || equal_folded(word, "p") ||
                       equal_folded(word, "papertitle");
    if (block) {
      plain_.breaks.push_back(static_cast<std::uint32_t>(plain_.text.size()));
      put(" ", length);
    } else {
      at_ += length;
    }
    return true;
  }

  void anchor_tag(bool ends, std::string_view inside, std::size_t close) {
    if (!ends) {
      const std::size_t href = inside.find("href=");
      std::string_view url = href == std::string_view::npos ? std::string_view{} : inside.substr(href + 5);
      if (!url.empty() && (url[0] == '"' || url[0] == '\'')) {
        const char quote = url[0];
        url = url.substr(1);
        url = url.substr(0, url.find(quote));
      } else {
        url = url.substr(0, url.find(' '));
      }
      const std::size_t place = url.empty() ? at_ : static_cast<std::size_t>(url.data() - line_.data());
      plain_.anchors.push_back({plain_.text.size(), plain_.text.size(), {place, url.size()}, {at_, close + 1 - at_}});
      print_ |= link_bits(url);
    } else if (!plain_.anchors.empty() && (print_ & linked) != 0 && label_end_ == 0) {
      plain_.anchors.back().last = plain_.text.size();
      plain_.anchors.back().source.length = close + 1 - plain_.anchors.back().source.offset;
      print_ &= ~(unsigned{linked} | unsigned{cites});
    }
  }
};

/// The plain text of a line with the places of its bytes.
inline plain_line read_plain(std::string_view line) { return plain_reader(line).read(); }

}  // namespace vitae::wild_text::citing
