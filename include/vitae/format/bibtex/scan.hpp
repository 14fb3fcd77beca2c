// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/bibtex/entry.hpp>
#include <vitae/format/bibtex/lexer.hpp>
#include <vitae/format/bibtex/strings.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::bibtex_text {

/// Reads a file's grammar: entries, strings, comments. What stands between entries is a comment, and so is a line that
/// begins with '%'. A broken entry is reported at its '@', and the next one is looked for at the beginning of a line.
class scanner {
 public:
  scanner(std::string_view document, notes& log, strings& defined)
      : in_(document, log, defined), log_(&log), strings_(&defined) {}

  std::vector<entry> entries() {
    while (!in_.done()) {
      const char c = in_.peek();
      if (c == '%' && fresh_) {
        in_.skip_line();
      } else if (c == '@') {
        block();
      } else {
        fresh_ = c == '\n' || (fresh_ && ascii::is_blank(c));
        in_.next();
      }
    }
    return std::move(found_);
  }

 private:
  void block() {
    const bool begins_line = std::exchange(fresh_, false);
    const std::size_t start = in_.at();
    in_.next();
    in_.skip_space();
    const std::string_view type = in_.name();
    in_.skip_space();
    const char open = in_.peek(), close = open == '{' ? '}' : ')';
    const bool braced = open == '{' || open == '(';
    if (type.empty()) return in_.go(start + 1);
    if (ascii::equal(type, "comment")) return comment();
    if (!braced) return begins_line ? broken(start, type, "there is no '{' after the type of the entry") : void();
    in_.next();
    std::string_view why;
    if (ascii::equal(type, "preamble"))
      in_.value(why);
    else if (ascii::equal(type, "string"))
      definition(why);
    else
      return body(start, type, close);
    in_.skip_gap();
    if (why.empty() && in_.peek() != close) why = "it does not end";
    why.empty() ? in_.next() : broken(start, type, why);
  }

  /// Everything in the braces of `@comment{…}`; where they do not balance, or there are none, the line.
  void comment() {
    std::size_t depth = 0;
    const std::string_view rest = in_.rest();
    if (in_.peek() == '{' && !unbalanced_comment_)
      for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '{') ++depth;
        if (rest[i] == '}' && --depth == 0) return in_.go(in_.at() + i + 1);
      }
    unbalanced_comment_ = unbalanced_comment_ || in_.peek() == '{';  // so that the search isn't repeated
    in_.skip_line();
  }

  void definition(std::string_view& why) {
    in_.skip_gap();
    const std::string_view defined = in_.name();
    in_.skip_gap();
    if (defined.empty() || in_.peek() != '=') {
      why = "a string is defined as name = \"text\"";
      return;
    }
    in_.next();
    if (const auto text = in_.value(why)) strings_->define(defined, text->value);
    in_.skip_gap();
    if (in_.peek() == ',') in_.next();
  }

  void body(std::size_t start, std::string_view type, char close) {
    entry made{type, key(close), {}, {}};
    std::string_view why;
    while (true) {
      for (in_.skip_gap(); in_.peek() == ','; in_.skip_gap()) in_.next();
      if (in_.peek() == close) break;
      const std::size_t before = in_.at();
      const std::string_view name = in_.name();
      in_.skip_gap();
      if (name.empty() || in_.peek() != '=') {
        const bool ended = in_.done() || (name.empty() && in_.peek() == '@');
        why = ended          ? "its closing brace is missing"
              : name.empty() ? "the name of a field is missing"
                             : "there is no '=' after the name of a field";
        break;
      }
      in_.next();
      auto read = in_.value(why);
      if (!read) break;
      read->name = name;
      add(made, *read, {before, in_.at() - before});
    }
    if (!why.empty()) return broken(start, made.key.empty() ? type : made.key, why);
    in_.next();
    made.where = {start, in_.at() - start};
    found_.push_back(std::move(made));
  }

  /// What stands before the first comma; empty, if it is left out.
  std::string_view key(char close) {
    in_.skip_gap();
    const std::size_t first = in_.at();
    while (!in_.done() && in_.peek() != close && std::string_view(",=\n").find(in_.peek()) == std::string_view::npos)
      in_.next();
    std::string_view found = in_.from(first);
    while (!found.empty() && ascii::is_blank(found.back())) found.remove_suffix(1);
    if (in_.peek() != '=') return found;
    in_.go(first);
    return {};
  }

  void add(entry& to, const field& read, extent where) {
    if (to.fields.size() >= most_fields) return warn("bibtex.too-many-fields", "the field is left out", where, read);
    if (to.find(read.name))
      return warn("bibtex.repeated-field", "the field stands here twice; the first one counts", where, read);
    to.fields.push_back(read);
    in_.skip_gap();
    if (lexer::is_name(in_.peek()) && !in_.done())
      warn("bibtex.missing-comma", "a comma is missing after this value", read.where, read);
  }

  void warn(std::string_view code, std::string_view message, extent where, const field& about) {
    log_->add(severity::warning, {code, message}, path{}, where, about.name);
  }

  /// Reports, and goes on to the next '@' at the beginning of a line.
  void broken(std::size_t start, std::string_view what, std::string_view why) {
    std::string message("the entry is skipped: ");
    message += why;
    log_->add(severity::error, {"bibtex.broken-entry", message}, path{}, {start, in_.at() - start}, what);
    while (in_.at() > start + 1 && (in_.last() == ' ' || in_.last() == '\t')) in_.go(in_.at() - 1);
    while (!in_.done()) {
      fresh_ = in_.last() == '\n';
      while (fresh_ && (in_.peek() == ' ' || in_.peek() == '\t')) in_.next();
      if (fresh_ && in_.peek() == '@') return;
      in_.skip_line();
      if (!in_.done()) in_.next();
    }
  }

  /// A field is looked for by looking at each.
  static constexpr std::size_t most_fields = 200;

  lexer in_;
  notes* log_;
  strings* strings_;
  std::vector<entry> found_;
  bool fresh_ = true;  ///< nothing but white space so far on this line
  bool unbalanced_comment_ = false;
};

}  // namespace vitae::bibtex_text
