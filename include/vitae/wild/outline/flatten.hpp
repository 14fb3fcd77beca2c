// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/emphasis.hpp>
#include <vitae/wild/outline/entities.hpp>
#include <vitae/wild/outline/html_flow.hpp>
#include <vitae/wild/outline/link_target.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/references.hpp>
#include <vitae/wild/outline/tags.hpp>
#include <vitae/wild/outline/tex_signs.hpp>
#include <vitae/wild/outline/unseen.hpp>

namespace vitae::wild_text {

/// Reads a document once and takes its markup off.
class flattening {
 public:
  explicit flattening(std::string_view document) : doc_(document), references_(document) { out_.document = document; }

  plain_text read(std::size_t from) {
    out_.text.reserve(doc_.size() - from + 16);
    out_.origin.reserve(doc_.size() - from + 16);
    out_.styles.reserve(doc_.size() - from + 16);
    at_ = from;
    bool line_start = true;
    while (at_ < doc_.size()) {
      if (line_start && (skip_reference() || skip_fence())) continue;
      line_start = doc_[at_] == '\n';
      if (!ascii::is_blank(doc_[at_]) && doc_[at_] != '<') flow_.before_text(at_);
      step();
    }
    end_paragraph();
    return std::move(out_);
  }

 private:
  void step() {
    const char c = doc_[at_];
    switch (c) {
      case '\n':
        return newline();
      case '\r':
        return void(++at_);
      case '\\':
        return backslash();
      case '*':
      case '_':
        return marks(c);
      case '`':
        return ticks();
      case '<':
        return angle();
      case '&':
        return ampersand();
      case '[':
        return open_bracket();
      case ']':
        return close_bracket();
      case '!':
        return image();
      case '{':
        return braces();
      case '$':
        return dollar();
      default:
        put(c);
    }
  }

  void put(char c) { out_.add(c, at_++, flow_.style() | (fenced_ ? style::literal : 0U)); }

  void end_paragraph() {
    emphasis_.finish(out_, paragraph_, first_link_);
    brackets_.clear();
    paragraph_ = out_.text.size();
    first_link_ = out_.links.size();
  }

  /// A paragraph ends at a blank line, and before a line that begins with a heading's or a bullet's mark.
  void newline() {
    const std::size_t kept = out_.text.size();
    const bool hard = kept > 1 && out_.text[kept - 1] == ' ' && out_.text[kept - 2] == ' ';
    if (!flow_.takes_line_end()) out_.add('\n', at_, hard ? style::inserted : 0U);
    ++at_;
    std::size_t i = at_;
    while (i < doc_.size() && (doc_[i] == ' ' || doc_[i] == '\t' || doc_[i] == '\r')) ++i;
    if (i >= doc_.size() || doc_[i] == '\n' || doc_[i] == '#' || doc_[i] == '|' ||
        ((doc_[i] == '-' || doc_[i] == '+' || doc_[i] == '*' || doc_[i] == '>') && i + 1 < doc_.size() &&
         (doc_[i + 1] == ' ' || doc_[i + 1] == '\t')))
      end_paragraph();
  }

  void backslash() {
    if (at_ + 1 < doc_.size() && !fenced_ &&
        std::string_view("\\`*_{}[]()#+-.!|<>~&$%@\"'^/:;,=").find(doc_[at_ + 1]) != std::string_view::npos) {
      ++at_;
      out_.add(doc_[at_], at_, flow_.style() | style::literal);
      ++at_;
      return;
    }
    if (at_ + 1 < doc_.size() && doc_[at_ + 1] == '\n' && !fenced_) return void(++at_);
    put('\\');
  }

  void marks(char c) {
    const std::size_t begin = out_.text.size();
    while (at_ < doc_.size() && doc_[at_] == c) put(c);
    if (!fenced_) emphasis_.run(out_, begin, at_ < doc_.size() ? decode(doc_, at_).code_point : 0);
  }

  void ticks() {
    std::size_t end = at_;
    while (end < doc_.size() && doc_[end] == '`') ++end;
    const std::string_view fence = doc_.substr(at_, end - at_);
    const std::size_t close = fenced_ ? doc_.npos : doc_.substr(0, end + 400).find(fence, end);
    if (close == doc_.npos || doc_.substr(end, close - end).find('\n') != doc_.npos) {
      while (at_ < end) put('`');
      return;
    }
    at_ = end;
    while (at_ < close) out_.add(doc_[at_], at_, flow_.style() | style::code), ++at_;
    at_ = close + fence.size();
  }

  void ampersand() {
    const decoded it = entity_at(doc_, at_);
    if (it.length == 0) return put('&');
    std::string utf8;
    encode(utf8, it.code_point);
    for (const char c : utf8) out_.add(c, at_, flow_.style() | style::entity);
    at_ += it.length;
  }

  /// Liquid tags and values: "{% for … %}", "{{ site.title }}".
  void braces() {
    const std::size_t length = fenced_ ? 0 : unseen::template_at(doc_, at_);
    if (length > 0) return void(at_ += length);
    put('{');
  }

  /// What an OCR of LaTeX leaves of bullets and marks: "$\circ$", "$^{*}$".
  void dollar() {
    const tex_sign sign = tex_sign_at(doc_, at_);
    if (sign.length == 0 || fenced_) return put('$');
    for (const char c : sign.text) out_.add(c, at_, flow_.style() | style::literal);
    at_ += sign.length;
  }

  void open_bracket() {
    if (!fenced_) brackets_.push_back({out_.text.size(), at_});
    put('[');
  }

  void close_bracket() {
    if (brackets_.empty() || fenced_) return put(']');
    const auto [open, open_source] = brackets_.back();
    brackets_.pop_back();
    const bool inline_link = at_ + 1 < doc_.size() && doc_[at_ + 1] == '(';
    const link_target target = inline_link ? inline_target(doc_, at_) : references_.target_of(open_source, at_);
    if (target.length == 0) return put(']');
    out_.links.push_back({open, out_.text.size(), std::string(target.address.of(doc_)), target.address});
    emphasis_.drop(open);
    at_ += target.length;
  }

  /// An image is its description.
  void image() {
    if (at_ + 1 < doc_.size() && doc_[at_ + 1] == '[' && !fenced_) return void(++at_);
    put('!');
  }

  void angle() {
    if (const std::size_t length = unseen::declaration_at(doc_, at_); length > 0) return void(at_ += length);
    if (const html_tag tag = tag_at(doc_, at_); tag.length != 0) {
      if (is_block(tag) && !tag.is("br")) end_paragraph();
      flow_.tag(tag, at_);
      at_ += tag.length;
      at_ = unseen::end_of_hidden(doc_, tag, at_);
      return;
    }
    if (const extent address = autolink_at(doc_, at_); address.length > 0) {
      const std::size_t begin = out_.text.size();
      ++at_;
      while (at_ < address.end()) put(doc_[at_]);
      out_.links.push_back({begin, out_.text.size(), std::string(address.of(doc_)), address});
      ++at_;
      return;
    }
    put('<');
  }

  bool skip_reference() {
    const auto& all = references_.in_order();
    while (next_reference_ < all.size() && all[next_reference_].line.offset < at_) ++next_reference_;
    if (next_reference_ >= all.size() || all[next_reference_].line.offset != at_ || fenced_) return false;
    at_ = all[next_reference_].line.end();
    return true;
  }

  /// The line of a code fence is not text; what stands between two is, with no markup in it.
  bool skip_fence() {
    const std::size_t length = unseen::fence_at(doc_, at_);
    if (length == 0) return false;
    end_paragraph();
    fenced_ = !fenced_;
    at_ += length;
    return true;
  }

  std::string_view doc_;
  references references_;
  plain_text out_;
  html_flow flow_{out_};
  emphasis emphasis_;
  struct bracket {
    std::size_t plain, source;
  };
  std::vector<bracket> brackets_;
  std::size_t at_ = 0, paragraph_ = 0, first_link_ = 0, next_reference_ = 0;
  bool fenced_ = false;
};

/// A document without its markup, from the byte `from` on.
inline plain_text flatten(std::string_view document, std::size_t from = 0) { return flattening(document).read(from); }

}  // namespace vitae::wild_text
