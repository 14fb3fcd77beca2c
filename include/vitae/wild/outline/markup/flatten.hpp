// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/html_entities.hpp>
#include <vitae/wild/outline/markup/html_flow.hpp>
#include <vitae/wild/outline/markup/light_markup.hpp>
#include <vitae/wild/outline/markup/line_marks.hpp>
#include <vitae/wild/outline/markup/link_target.hpp>
#include <vitae/wild/outline/markup/open_marks.hpp>
#include <vitae/wild/outline/markup/picture_row.hpp>
#include <vitae/wild/outline/markup/references.hpp>
#include <vitae/wild/outline/markup/tags.hpp>
#include <vitae/wild/outline/markup/template_call.hpp>
#include <vitae/wild/outline/markup/terminal_codes.hpp>
#include <vitae/wild/outline/markup/unseen.hpp>
#include <vitae/wild/outline/markup/wrapped.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/tex/tex_flow.hpp>
#include <vitae/wild/outline/tex/tex_signs.hpp>

namespace vitae::wild_text {

/// Reads a document once and takes its markup off.
class flattening {
 public:
  explicit flattening(std::string_view document) : doc_(document), references_(document) { out_.document = document; }

  plain_text read(std::size_t from) {
    out_.reserve(doc_.size() - from + 16);
    at_ = from;
    for (bool line_start = true; at_ < doc_.size();) {
      if (line_start && skip_line_mark()) continue;
      line_start = doc_[at_] == '\n' || doc_[at_] == '\r';
      if (!ascii::is_blank(doc_[at_]) && doc_[at_] != '<') flow_.before_text(at_);
      step();
    }
    end_paragraph();
    return std::move(out_);
  }

 private:
  void step() {
    if (open_.count() > 4000) end_paragraph();  // with so many marks it is none
    switch (const char c = doc_[at_]; c) {
      case '\n':
        return newline();
      case '\r':  // alone it ends a line, as on old machines
        return !returns_ && doc_.substr(at_ + 1, 1) == "\n" ? void(++at_) : newline();
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
      case '!':  // a picture is its description
        if (fenced_ || doc_.substr(at_, 2) != "![") return put(c);
        return pictures_shown() ? void() : void(at_ += pictures::unsaid_at(doc_, at_));
      case '{':
        return braces();
      case '}':
        return behind(tex_.close(at_) ? 1 : 0, c);
      case ':':
      case '+':
        return light(c);
      case '^':
        return wrapped() ? void() : put(c);
      case '$':
        return behind(fenced_ ? 0 : show_tex_sign_at(out_, at_, style()), c);
      case '\x1b':
        return behind(terminal_.at(doc_, at_), c);
      default:
        run(c);
    }
  }

  /// Text up to the next byte that may be markup; a blank alone, for text behind it may begin an item.
  void run(char c) {
    if (ascii::is_blank(c)) return flow_.between_cells() ? void(++at_) : put(c);
    static constexpr byte_set may_be_markup("\n\r\x1b\\*_`<&[]!{}:+^$");
    const std::size_t end = may_be_markup.next_in(doc_, at_);
    out_.add(doc_.substr(at_, end - at_), at_, style_here());
    at_ = end;
  }

  unsigned style() const { return flow_.style() | tex_.style() | terminal_.style(); }
  unsigned style_here() const { return style() | (fenced_ ? style::literal : 0U); }
  void put(char c) { out_.add(c, at_++, style_here()); }
  /// Goes on behind what begins here; puts the byte where nothing does.
  void behind(std::size_t length, char c) { length > 0 ? void(at_ += length) : put(c); }

  bool skip_line_mark() {
    const bool fenced = fenced_;
    const std::size_t length = lines_.skip(at_, fenced_);
    if (fenced != fenced_) end_paragraph();
    return at_ += length, length > 0;
  }

  void end_paragraph() { open_.finish(out_); }

  void newline() {
    const bool hard = std::exchange(broken_, false) || out_.text.ends_with("  ");
    if (!flow_.takes_line_end()) out_.add('\n', at_, hard ? style::inserted : 0U);
    if (light_markup::ends_paragraph(doc_, ++at_)) end_paragraph();
  }

  /// An escape, a LaTeX command, or the end of a line that goes on below ("\\" in LaTeX).
  void backslash() {
    const std::string_view next = doc_.substr(at_ + 1, 1);
    if (fenced_ || next.empty()) return put('\\');
    if (light_markup::ends_line(doc_, at_ + 1)) return broken_ = true, void(++at_);
    if (next == "\\" && light_markup::ends_line(doc_, at_ + 2)) return broken_ = true, void(at_ += 2);
    if (std::string_view("\\`*_{}[]()#+-.!|<>~&$%@\"'^/:;,=").find(next[0]) != std::string_view::npos) {
      out_.add(next[0], at_ + 1, style() | style::literal);
      return void(at_ += 2);
    }
    if (const std::size_t length = tex_.command(at_); length > 0) return void(at_ += length);
    put('\\');
  }

  void marks(char c) {
    const std::size_t begin = out_.text.size();
    while (at_ < doc_.size() && doc_[at_] == c) put(c);
    if (const std::size_t glyph = fenced_ ? 0 : light_markup::glyph_name_at(doc_, at_); glyph > 0)  // "*:date: 2019*"
      at_ = std::min(doc_.find_first_not_of(' ', at_ + glyph), doc_.size());
    if (!fenced_) open_.run(out_, begin, at_ < doc_.size() ? decode(doc_, at_).code_point : 0);
  }

  void ticks() {
    const wrapped_text code = fenced_ ? wrapped_text{} : code_span_at(doc_, at_);
    while (code.length == 0 && at_ < doc_.size() && doc_[at_] == '`') put('`');
    if (code.length == 0) return;
    const std::size_t end = at_ + code.length;
    for (at_ = code.shown.offset; at_ < code.shown.end(); ++at_) out_.add(doc_[at_], at_, style() | style::code);
    at_ = end;
  }

  void ampersand() {
    const decoded it = entity_at(doc_, at_);
    if (it.length == 0) return put('&');
    std::string utf8;
    encode(utf8, it.code_point);
    for (const char c : utf8) out_.add(c, at_, style() | style::entity);
    at_ += it.length;
  }

  /// Liquid's tags and values but for what a call shows, attributes, a group within LaTeX's.
  void braces() {
    const std::size_t length =
        fenced_ ? 0
                : std::max({unseen::template_comment_at(doc_, at_, closings_), show_call_at(out_, at_),
                            unseen::template_at(doc_, at_), light_markup::attributes_at(doc_, at_)});
    if (length > 0) return void(at_ += length);
    tex_.open();
    put('{');
  }

  /// AsciiDoc's "term:: text" and the " +" at the end of a line, the names of glyphs.
  void light(char c) {
    if (fenced_) return put(c);
    if (light_markup::doubled_colon_at(doc_, at_)) ++at_;
    if (const std::size_t glyph = light_markup::glyph_name_at(doc_, at_)) return void(at_ += glyph);
    if (light_markup::breaks_line_at(doc_, at_)) return broken_ = true, void(++at_);
    put(c);
  }

  /// What stands between marks without them; whether there was such a thing.
  bool wrapped() {
    const wrapped_text found = fenced_ ? wrapped_text{} : wrapped_at(doc_, at_);
    if (found.length == 0) return false;
    const std::size_t begin = out_.text.size(), end = at_ + found.length;
    for (at_ = found.shown.offset; at_ < found.shown.end();) put(doc_[at_]);
    if (found.address.length > 0)
      out_.links.push_back({begin, out_.text.size(), std::string(found.address.of(doc_)), found.address});
    at_ = end;
    return true;
  }

  bool pictures_shown() {
    const picture_row row = fenced_ ? picture_row{} : rows_.at(doc_, at_);
    if (row.length > 0) flow_.before_text(at_), show(out_, row), at_ += row.length;
    return row.length > 0;
  }

  void open_bracket() {
    if (fenced_) return put('[');
    if (const std::size_t length = light_markup::attributes_at(doc_, at_); length > 0) return void(at_ += length);
    if (wrapped() || pictures_shown()) return;
    open_.bracket({out_.text.size(), at_});
    put('[');
  }
  void close_bracket() {
    if (fenced_ || !open_.has_bracket()) return put(']');
    const bracket_place open = open_.close_bracket();
    const bool here = doc_.substr(at_ + 1, 1) == "(";
    const link_target target = here ? inline_target(doc_, at_) : references_.target_of(open.source, at_);
    const std::size_t how =
        target.length == 0 && doc_.substr(at_ + 1, 1) == "{" ? light_markup::attributes_at(doc_, at_ + 1) : 0;
    if (how > 0) return open_.drop(open.text), void(at_ += 1 + how);  // "[Kelp]{.smallcaps}"
    if (target.length == 0) return put(']');
    if (open.source == 0 || doc_[open.source - 1] != '!')  // an image's address leads to no page
      out_.links.push_back({open.text, out_.text.size(), std::string(target.address.of(doc_)), target.address});
    open_.drop(open.text);
    at_ += target.length;
  }

  void angle() {
    if (const std::size_t length = unseen::declaration_at(doc_, at_, closings_); length > 0) return void(at_ += length);
    if (pictures_shown()) return;
    if (const html_tag tag = tag_at(doc_, at_); tag.length != 0) {
      if (is_block(tag) && !tag.is("br")) end_paragraph();
      flow_.tag(tag, at_);
      return void(at_ = unseen::end_of_hidden(tag, at_ + tag.length, closings_));
    }
    if (!wrapped()) put('<');
  }

  std::string_view doc_;
  closings closings_{doc_};
  references references_;
  line_marks lines_{doc_, references_};
  picture_rows rows_;
  plain_text out_;
  html_flow flow_{out_};
  tex_flow tex_{out_};
  terminal_codes terminal_;
  open_marks open_;
  std::size_t at_ = 0;
  bool fenced_ = false, broken_ = false;  // broken: the line ends in a mark that says so
  bool returns_ = light_markup::returns_end_lines(doc_);
};

/// A document without its markup, from the byte `from` on.
inline plain_text flatten(std::string_view document, std::size_t from = 0) { return flattening(document).read(from); }

}  // namespace vitae::wild_text
