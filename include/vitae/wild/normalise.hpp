// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/glyphs.hpp>
#include <vitae/wild/outline/mend/word_breaks.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// How text is taken from a document: markup off (see `plain_text`), white space runs as one space, none at the ends, a
/// word that a hyphen broke over two lines joined; soft hyphens, zero-width characters and icons left out.
namespace normal {

/// What leaves no trace in text: soft hyphens, zero-width characters, controls, the private use of icon fonts.
constexpr bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF || c == 0x2060 || c < 0x20 ||
         bullets::is_nameless(c);
}

/// Is a byte printed as it is: ASCII without white space and controls?
constexpr bool is_printed(char c) { return static_cast<signed char>(c) > ' '; }

/// How many bytes the text begins with that are printed as they are, with single spaces between them.
constexpr std::size_t printed_run(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && (is_printed(text[count]) || (count > 0 && text[count] == ' ' &&
                                                             count + 1 < text.size() && is_printed(text[count + 1]))))
    ++count;
  return count;
}

/// The first link that begins at or after a place.
inline std::size_t first_link(const plain_text& plain, std::size_t at) {
  std::size_t low = 0, high = plain.links.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (plain.links[middle].begin < at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

}  // namespace normal

/// The plain text of a span, normalised.
inline std::string plain_of(const plain_text& plain, span s) {
  std::string out;
  out.reserve(s.size());
  bool space = false;
  for (std::size_t at = s.begin; at < s.end;) {
    if (const std::size_t run = normal::printed_run(plain.of(at, s.end)); run > 0) {
      if (space && !out.empty()) out += ' ';
      space = false;
      out.append(plain.text, at, run);
      at += run;
      continue;
    }
    const decoded c = decode(plain.text, at);
    if (is_space(c.code_point)) {
      const word_break word = word_break_at(plain.of(s.begin, s.end), at - s.begin);
      space = space || !word.broken;
      out.resize(out.size() - std::min(word.hyphen, out.size()));
      if (word.broken) at = s.begin + word.next - c.length;
    } else if (!normal::is_invisible(c.code_point)) {
      if (space && !out.empty()) out += ' ';
      space = false;
      out.append(plain.text, at, c.length);
    }
    at += c.length;
  }
  return out;
}

/// The text of a span as inline Markdown: bold, italics, code and links as Markdown writes them, characters that would
/// be taken for markup escaped.
class inline_markdown {
 public:
  explicit inline_markdown(const plain_text& plain) : plain_(plain) {}

  std::string of(span s) {
    next_ = normal::first_link(plain_, s.begin);
    out_.reserve(s.size());
    bool space = false;
    for (std::size_t at = s.begin; at < s.end;) {
      const decoded c = decode(plain_.text, at);
      if (link_ && at >= link_->end) close_link();
      if (is_space(c.code_point)) {
        space = true;
      } else if (!normal::is_invisible(c.code_point)) {
        const unsigned how = plain_.styles[at] & inline_styles;
        while (next_ < plain_.links.size() && plain_.links[next_].begin < at) ++next_;
        const bool opens = !link_ && next_ < plain_.links.size() && plain_.links[next_].begin == at &&
                           plain_.links[next_].end <= s.end && plain_.links[next_].end > at;
        if (how != how_ || opens) unstyle();
        if (space && !out_.empty()) out_ += ' ';
        space = false;
        if (opens) link_ = &plain_.links[next_], out_ += '[';
        if (how != how_) restyle(how);
        put(at, c.length);
        at = run_on(at + c.length, s.end);
        continue;
      }
      at += c.length;
    }
    if (link_) close_link();
    unstyle();
    return std::move(out_);
  }

 private:
  static constexpr unsigned inline_styles = style::bold | style::italic | style::code;

  void put(std::size_t at, std::size_t length) {
    const char c = plain_.text[at];
    if ((how_ & style::code) == 0 && length == 1 &&
        (c == '*' || c == '`' || c == '[' || c == ']' || c == '<' || c == '\\'))
      out_ += '\\';
    out_.append(plain_.text, at, length);
  }
  /// Puts the next words as far as they are set alike and need no escape; where that ends.
  std::size_t run_on(std::size_t at, std::size_t end) {
    static constexpr byte_set stops = byte_set(" *`[]<\\").or_controls().or_beyond_ascii();
    const auto goes_on = [&](std::size_t i) {
      return i < end && !stops(plain_.text[i]) && (plain_.styles[i] & inline_styles) == how_;
    };
    while (next_ < plain_.links.size() && plain_.links[next_].begin < at) ++next_;
    if (next_ < plain_.links.size()) end = std::min(end, plain_.links[next_].begin);
    if (link_) end = std::min(end, link_->end);
    if (at >= end) return at;
    std::size_t to = at;
    while (goes_on(to) || (to < end && plain_.text[to] == ' ' && goes_on(to + 1))) ++to;
    out_.append(plain_.text, at, to - at);
    return to;
  }
  void unstyle() {
    if ((how_ & style::code) != 0) out_ += '`';
    if ((how_ & style::italic) != 0) out_ += '*';
    if ((how_ & style::bold) != 0) out_ += "**";
    how_ = 0;
  }
  void restyle(unsigned how) {
    how_ = how;
    if ((how & style::bold) != 0) out_ += "**";
    if ((how & style::italic) != 0) out_ += '*';
    if ((how & style::code) != 0) out_ += '`';
  }
  void close_link() {
    unstyle();
    out_ += "](" + link_->target + ")";
    link_ = nullptr;
  }

  const plain_text& plain_;
  std::string out_;
  const hyperlink* link_ = nullptr;
  std::size_t next_ = 0;
  unsigned how_ = 0;
};

/// The text of a span as a member wants it: inline Markdown, or plain.
inline std::string text_of(const plain_text& plain, span s, bool markdown) {
  return markdown ? inline_markdown(plain).of(s) : plain_of(plain, s);
}

}  // namespace vitae::wild_text
