// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/bibtex/entry.hpp>
#include <vitae/format/bibtex/strings.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::bibtex_text {

/// Stands in a file and reads names, values and what lies between them.
class lexer {
 public:
  lexer(std::string_view document, notes& log, strings& defined) : in_(document), log_(&log), strings_(&defined) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= in_.size(); }
  char peek() const { return done() ? '\0' : in_[at_]; }
  char last() const { return at_ == 0 ? '\n' : in_[at_ - 1]; }
  std::string_view from(std::size_t first) const { return in_.substr(first, at_ - first); }
  std::string_view rest() const { return in_.substr(at_); }
  void go(std::size_t to) { at_ = to; }
  void next() { ++at_; }

  void skip_space() {
    while (!done() && ascii::is_blank(in_[at_])) ++at_;
  }
  void skip_line() {
    while (!done() && in_[at_] != '\n') ++at_;
  }
  /// White space, and comments, which may stand between fields.
  void skip_gap() {
    for (skip_space(); peek() == '%'; skip_space()) skip_line();
  }

  /// What types, and names of fields and of strings, are made of.
  static constexpr bool is_name(char c) {
    return static_cast<unsigned char>(c) > ' ' && std::string_view("\"#%'(),={}@").find(c) == std::string_view::npos;
  }
  std::string_view name() {
    const std::size_t first = at_;
    while (!done() && is_name(in_[at_])) ++at_;
    return from(first);
  }

  /// A value: braces, quotes, digits and names of strings, joined by '#'. If there is none, `why` says so.
  std::optional<field> value(std::string_view& why) {
    skip_gap();
    const std::size_t first = at_;
    std::string joined;
    for (bool alone = true;; alone = false) {
      const auto part = piece(why);
      if (!part) return std::nullopt;
      const extent where{first, at_ - first};
      skip_gap();
      const bool last = peek() != '#';
      if (alone && last) return field{{}, *part, where};
      if (!strings_->spend(part->size())) return why = too_large, std::nullopt;
      joined += *part;
      if (last) return field{{}, strings_->keep(std::move(joined)), where};
      next();
      skip_gap();
    }
  }

 private:
  static constexpr std::string_view too_large = "strings put in for their names make it too large";

  std::optional<std::string_view> piece(std::string_view& why) {
    if (peek() == '{' || peek() == '"') return delimited(why);
    const std::size_t first = at_;
    const std::string_view word = name();
    if (word.empty()) return why = "the value of a field is missing", std::nullopt;
    if (ascii::all_digits(word)) return word;
    if (const std::string_view* text = strings_->find(word)) {
      if (!strings_->spend(text->size())) return why = too_large, std::nullopt;
      return *text;
    }
    log_->add(severity::warning, {"bibtex.unknown-string", "no @string defines this name: put the text in braces"},
              path{}, {first, word.size()}, word);
    return word;
  }

  /// The inside of braces, or of quotes that no brace encloses. It never runs past a line that begins like an entry.
  std::optional<std::string_view> delimited(std::string_view& why) {
    const bool quoted = peek() == '"';
    const std::size_t first = ++at_;
    std::size_t depth = 0;
    for (; !done(); ++at_) {
      const char c = in_[at_];
      if (c == '{') {
        ++depth;
      } else if ((c == '"' && quoted && depth == 0) || (c == '}' && !quoted && depth == 0)) {
        return in_.substr(first, at_++ - first);
      } else if (c == '}') {
        if (depth-- == 0) break;
      } else if (c == '\n' && entry_begins()) {
        break;
      }
    }
    why = quoted ? "the quotes of a value are not closed" : "the braces of a value are not closed";
    return std::nullopt;
  }

  /// Does the next line begin like an entry, `@word{`?
  bool entry_begins() const {
    std::size_t i = at_ + 1;
    while (i < in_.size() && (in_[i] == ' ' || in_[i] == '\t') && i - at_ < 64) ++i;
    if (i >= in_.size() || in_[i] != '@') return false;
    const std::size_t first = ++i;
    while (i < in_.size() && ascii::is_alpha(in_[i])) ++i;
    return i > first && i - first < 32 && i < in_.size() && (in_[i] == '{' || in_[i] == '(');
  }

  std::string_view in_;
  notes* log_;
  strings* strings_;
  std::size_t at_ = 0;
};

}  // namespace vitae::bibtex_text
