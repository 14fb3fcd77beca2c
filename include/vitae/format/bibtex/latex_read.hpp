// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/bibtex/braces.hpp>
#include <vitae/format/bibtex/latex_accents.hpp>
#include <vitae/format/bibtex/latex_journals.hpp>
#include <vitae/format/bibtex/latex_letters.hpp>
#include <vitae/format/bibtex/latex_macros.hpp>
#include <vitae/format/bibtex/latex_math.hpp>
#include <vitae/format/bibtex/latex_signs.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::latex {

/// How a value is read: prose, or an address or identifier, in which nothing but `\`, `{` and `}` is special.
enum class mode : bool { prose, identifier };

/// Reads a value's LaTeX as text: accents and signs as Unicode, fonts and braces dropped, mathematics and macros that
/// nobody knows as they are written. One pass, no recursion on nesting.
class reader {
 public:
  reader(std::string_view source, mode how) : in_(source), prose_(how == mode::prose) {}

  std::string text() {
    while (at_ < in_.size()) step();
    out_.bare_accents();
    return out_.take();
  }

  bool stressed() const { return stressed_; }                       ///< did anything stand out?
  const std::vector<std::string>& links() const { return links_; }  ///< what `\href` pointed to

 private:
  void step() {
    const char c = in_[at_];
    if (c == '\\') return control();
    ++at_;
    if (ascii::is_blank(c) || (c == '~' && prose_)) {
      out_.space();
    } else if (c == '{') {
      ++depth_;
    } else if (c == '}') {
      close();
    } else if (c == '^' && peek() == '^' && at_ + 1 < in_.size() && in_[at_ + 1] >= '?' && in_[at_ + 1] <= '_') {
      out_.put(static_cast<char32_t>(in_[at_ + 1] ^ 64));  // TeXbook, chapter 8: ^^J is the character 10
      at_ += 2;
    } else if (prose_ && c == '$') {
      mathematics();
    } else if (prose_ && std::string_view("-`'?!").find(c) != std::string_view::npos) {
      ligature(c);
    } else {
      const decoded next = decode(in_, at_ - 1);
      at_ += next.length - 1;
      out_.put(next.code_point);
    }
  }

  char peek() const { return at_ < in_.size() ? in_[at_] : '\0'; }
  bool takes(std::string_view letters) {
    if (!in_.substr(at_).starts_with(letters)) return false;
    at_ += letters.size();
    return true;
  }

  void ligature(char c) {
    if (c == '-') {
      out_.put(takes("--") ? U'\u2014' : takes("-") ? U'\u2013' : U'-');
    } else if (c == '`') {
      const bool twice = takes("`");
      quoted_ = quoted_ || !twice;
      out_.put(twice ? U'\u201C' : U'\u2018');
    } else if (c == '\'') {
      const bool closes = quoted_ && !ascii::is_alnum(in_.substr(at_).empty() ? ' ' : in_[at_]);
      if (takes("'")) return out_.put(U'\u201D');
      if (closes) quoted_ = false;
      out_.put(closes ? U'\u2019' : U'\'');
    } else {
      out_.put(takes("`") ? (c == '?' ? U'\u00BF' : U'\u00A1') : static_cast<char32_t>(c));
    }
  }

  void mathematics() {
    const math_span span = at_ > no_math_before_ ? find_math(in_, at_ - 1) : math_span{false, no_math_before_};
    if (span.found) return verbatim(at_ - 1, span.end);
    no_math_before_ = span.end;
    out_.put('$');
  }

  /// Bytes as they are written, white space apart.
  void verbatim(std::size_t first, std::size_t last) {
    for (at_ = first; at_ < last;) {
      const decoded next = decode(in_, at_);
      at_ += next.length;
      if (next.code_point < 0x80 && ascii::is_blank(static_cast<char>(next.code_point)))
        out_.space();
      else
        out_.put(next.code_point);
    }
  }

  void control() {
    const std::size_t start = at_++;
    if (at_ == in_.size()) return out_.put('\\');
    const std::size_t first = at_;
    while (at_ < in_.size() && ascii::is_alpha(in_[at_])) ++at_;
    if (at_ == first) return symbol();
    const std::string_view name = in_.substr(first, at_ - first);
    const std::size_t after = at_;
    while (at_ < in_.size() && ascii::is_blank(in_[at_])) ++at_;  // TeX skips white space behind a control word
    if (const char32_t mark = accent_of(name)) return out_.accent(mark, depth_);
    if (const std::string_view sign = sign_named(name); !sign.empty()) return print(sign);
    if (const std::string_view journal = journal_named(name); !journal.empty()) return print(journal);
    switch (role_of(name)) {
      case macro_role::styles:
        return;
      case macro_role::stresses:
        stressed_ = true;
        return;
      case macro_role::drops_one:
        argument();
        return;
      case macro_role::drops_link:
        links_.push_back(reader(argument(), mode::identifier).text());
        return;
      case macro_role::literal:
        return prose_ && peek() == '{' ? print(reader(argument(), mode::identifier).text()) : void();
      case macro_role::quotes:
        return out_.put(U'\u201C'), at_close_.push_back({depth_ + 1, U'\u201D'});
      case macro_role::math:
        return out_.put('$'), at_close_.push_back({depth_ + 1, U'$'});
      case macro_role::unknown:
        at_ = after;
        while (peek() == '{' && !unbalanced_) {
          const std::size_t end = closing(in_, at_);
          unbalanced_ = end == npos;  // so that the search isn't repeated
          if (!unbalanced_) at_ = end + 1;
        }
        verbatim(start, at_);
    }
  }

  /// A backslash before what is no letter.
  void symbol() {
    const char c = in_[at_];
    if (ascii::is_blank(c)) {  // a space that stays
      ++at_;
      return out_.put(' ');
    }
    if (const char32_t mark = accent_of(in_.substr(at_, 1))) {
      ++at_;
      if (prose_) return out_.accent(mark, depth_);
      takes("{}");
      return out_.put(static_cast<char32_t>(c));
    }
    ++at_;
    if (std::string_view("&%#_${}").find(c) != std::string_view::npos) return out_.put(static_cast<char32_t>(c));
    if (std::string_view("-/!@").find(c) != std::string_view::npos) return;  // hyphenation and kerning
    if (std::string_view("\\,;:>").find(c) != std::string_view::npos) {
      out_.space();
      return;
    }
    if (c == '(' || c == ')') return out_.put('$');
    out_.put('\\');
    at_ -= 1;
  }

  void close() {
    out_.close(depth_);
    if (!at_close_.empty() && at_close_.back().first == depth_) {
      out_.put(at_close_.back().second);
      at_close_.pop_back();
    }
    if (depth_ > 0) --depth_;
  }

  /// The argument at hand: a group's inside, or one character.
  std::string_view argument() {
    const std::size_t first = at_;
    if (peek() != '{') {
      at_ += decode(in_, at_).length;
      return in_.substr(first, at_ - first);
    }
    const std::size_t end = closing(in_, at_);
    at_ = end == npos ? in_.size() : end + 1;
    return in_.substr(first + 1, (end == npos ? in_.size() : end) - first - 1);
  }

  void print(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      const decoded next = decode(text, i);
      i += next.length;
      if (next.code_point == ' ' && text.size() == 1)
        out_.space();
      else
        out_.put(next.code_point);
    }
  }

  std::string_view in_;
  bool prose_;
  std::size_t at_ = 0, depth_ = 0, no_math_before_ = 0;
  accented_text out_;
  bool quoted_ = false, stressed_ = false, unbalanced_ = false;
  std::vector<std::pair<std::size_t, char32_t>> at_close_;
  std::vector<std::string> links_;
};

/// The text of a value's LaTeX: `{\"O}zg{\"u}r` is "Özgür", `a--b` is "a–b", `$x^2$` stays `$x^2$`.
inline std::string read_text(std::string_view source, mode how = mode::prose) { return reader(source, how).text(); }

}  // namespace vitae::latex
