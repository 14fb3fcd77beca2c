// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/atoms/atom.hpp>
#include <vitae/wild/entries/atoms/atom_text.hpp>
#include <vitae/wild/entries/atoms/separators.hpp>
#include <vitae/wild/entries/atoms/stops.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/joints.hpp>

namespace vitae::wild_text {

/// Cuts lines of text into atoms.
class cutting {
 public:
  explicit cutting(const plain_text& plain) : plain_(plain), separators_(plain) {}

  /// Adds the atoms of a line, or of what dates have left of it; `first` is what separates it from what came before.
  void add(span s, gap first) {
    if (first == gap::line && !atoms_.empty()) new_line();
    begin_ = s.begin;
    before_ = first;
    depth_ = 0;
    styled_ = false;
    const bool alike = set_alike(s);
    for (std::size_t at = s.begin; at < s.end;) {
      if (alike) at = next_part(at, s);
      if (at < s.end) at = step(at, s);
    }
    cut(s.end, s.end, gap::line);
    if (depth_ > 0 && !atoms_.empty() && atoms_.back().text.begin > open_) atoms_.back().open = true;
  }

  /// How many there are so far.
  std::size_t count() const { return atoms_.size(); }

  std::vector<atom> take() {
    count_stretches();
    return std::move(atoms_);
  }

 private:
  /// What begins a separator or a bracket ("at", "chez" and "under" among them); any other byte is only a part of a
  /// word.
  static constexpr byte_set parts = byte_set("\n\t |.;,:-_@/~>abcfu()[]\"").or_beyond_ascii();

  /// What begins a quotation or a bracket, in which nothing may separate.
  static constexpr byte_set quotes = byte_set("\"(\xC2\xE2\xEF");

  static constexpr byte_set before_words = byte_set(",;:.-~*|"), behind_words = byte_set(",;:-~|_/");

  /// Where something may separate from a byte on: not at a letter within a word, nor at a blank alone.
  std::size_t next_part(std::size_t at, span s) const {
    const std::string_view line(plain_.text.data(), s.end);
    const auto joins = [&](std::size_t i) {
      if (line[i] == ' ') return i + 1 == s.end || line[i + 1] != ' ';
      return ascii::is_lower(line[i]) && i > s.begin && ascii::is_alnum(line[i - 1]);
    };
    at = parts.next_in(line, at);
    while (at < s.end && joins(at)) at = parts.next_in(line, at + 1);
    return at;
  }

  /// Goes on from a byte, and gives the next one to look at.
  std::size_t step(std::size_t at, span s) {
    if (!parts(plain_.text[at])) {
      if (depth_ == 0 && ascii::is_alnum(plain_.text[at])) set_style(at);
      return at + 1;
    }
    if (const std::size_t end = depth_ == 0 && quotes(plain_.text[at]) ? behind_quotation(at, s) : at; end > at) {
      const char last = plain_.text[end - (plain_.text[at] == '"' ? 2U : plain_.text[at] == '\xC2' ? 3U : 4U)];
      if (last == ',') cut(end, end, gap::comma);
      return end;
    }
    const decoded c = decode(plain_.text, at);
    const std::size_t next = at + c.length;
    if (c.code_point == '(' || c.code_point == '[' || c.code_point == 0xFF08) return open(at, next);
    const bool round = c.code_point == ')';  // alone in "(July 2023 - Present, Boston)" without its dates
    if (depth_ > 0 ? round || c.code_point == ']' || c.code_point == 0xFF09 : round) return close(at, next);
    return depth_ == 0 ? separate(at, c, s) : next;
  }

  std::size_t open(std::size_t at, std::size_t next) {
    if (depth_++ > 0) return next;
    const bool apart = before_ == gap::stop && trim(plain_, {begin_, at}).empty();
    cut(at, next, apart ? gap::stop : gap::paren);
    open_ = at;
    return next;
  }

  std::size_t close(std::size_t at, std::size_t next) {
    if (depth_ > 1) return --depth_, next;
    cut(at, next, gap::word);
    if (depth_ == 1 && !atoms_.empty() && atoms_.back().outer.begin > open_) atoms_.back().outer = {open_, next};
    styled_ = false;
    depth_ = 0;
    return next;
  }

  std::size_t separate(std::size_t at, decoded c, span s) {
    if (is_letter(c.code_point) || is_digit(c.code_point)) set_style(at);
    const separator found = separators_.at(at, s);
    if (found.length == 0) return at + c.length;
    cut(at + found.kept, at + found.length, found.kind);
    employs_ = found.employs;
    if (found.kind == gap::line) new_line();
    return at + found.length;
  }

  /// Cuts where letters begin to be set in another style.
  void set_style(std::size_t at) {
    const unsigned now = style_at(at);
    if (styled_ && now != style_) cut(at, at, gap::styled);
    style_ = now;
    styled_ = true;
  }

  void new_line() { ++line_, order_ = 0; }

  /// Is all of a line set in one style, as most are?
  bool set_alike(span s) const {
    const std::uint8_t* const styles = plain_.styles.data();
    return s.empty() || std::memcmp(styles + s.begin, styles + s.begin + 1, s.size() - 1) == 0;
  }

  /// The place behind the quotation that begins at a byte, "“Lamps, Boats, Piers”", in which nothing separates; that
  /// byte where none begins, or where it ends far away. The legal form or the town in brackets of an East Asian firm is
  /// as whole.
  std::size_t behind_quotation(std::size_t at, span s) const {
    const std::string_view line = plain_.of(at, std::min(s.end, at + 120));
    if (const std::size_t form = words::bracketed_form_at(line); form > 0) return at + form;
    if (const std::size_t kind = kind_of_diploma(line, plain_.of(s.begin, at)); kind > 0) return at + kind;
    if (const std::size_t town = words::bracketed_town_at(line); town > 0 && at > s.begin && plain_.text[at - 1] != ' ')
      return at + town;
    const bool straight = line[0] == '"', angled = line.starts_with("«");
    if (!straight && !angled && !line.starts_with("\xE2\x80\x9C")) return at;
    if (straight && at > s.begin && plain_.text[at - 1] != ' ') return at;
    const std::string_view mark = straight ? "\"" : angled ? "»" : "\xE2\x80\x9D";
    const std::size_t close = line.find(mark, 2);
    return close == line.npos || line.find('\n') < close ? at : at + close + mark.size();
  }

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  unsigned style_at(std::size_t at) const {
    return plain_.styles[at] & (style::bold | style::italic | style::code | style::underlined);
  }

  /// Does the line go on behind a byte, with what was taken out of it: "Engineer in 2019"?
  bool goes_on(std::size_t at) const {
    while (at < plain_.text.size() && plain_.text[at] == ' ') ++at;
    return at < plain_.text.size() && plain_.text[at] != '\n';
  }

  /// Ends an atom at `end`; the next begins at `next`, after a separator of this kind.
  void cut(std::size_t end, std::size_t next, gap after) {
    span s = trim(plain_, {begin_, end});
    while (!s.empty() && before_words(plain_.text[s.begin])) ++s.begin;
    while (!s.empty() && behind_words(plain_.text[s.end - 1])) --s.end;
    s = atom_text::without_hanging_joint(plain_, trim(plain_, s));
    if (ends_in_stop(plain_, s)) --s.end;
    s.begin += atom_text::after_duration(view(s));
    if (before_ == gap::styled || closes_bracket(s)) s.begin += atom_text::after_joint(view(s));
    if (after == gap::styled || (after == gap::line && goes_on(end)))
      s.end -= words::before_joint(view(s), words::styled_joints);
    const bool joint = after == gap::styled && atom_text::only_joins(view(s), before_ == gap::styled);
    if (!s.empty() && atom_text::has_word(plain_, s) && !joint && !is_duration(view(s))) {
      atom a;
      a.text = a.outer = s;
      a.before = before_;
      a.employs = std::exchange(employs_, false);
      a.line = line_;
      a.order = order_++;
      a.how = static_cast<std::uint8_t>(common_style(plain_, s) &
                                        (style::bold | style::italic | style::code | style::underlined));
      if (atoms_.empty()) atoms_.reserve(6);  // as many as most lines have
      atoms_.push_back(a);
      before_ = after;
    } else if (after > before_ && (after != gap::styled || before_ < gap::dash)) {
      before_ = after;
    }
    begin_ = next;
  }

  /// "Ingénieur (stage) à la Société Exemple": does a text stand behind a bracket with nothing but blanks between?
  bool closes_bracket(span s) const {
    return before_ == gap::word && !atoms_.empty() && atoms_.back().before == gap::paren &&
           atoms_.back().line == line_ && trim(plain_, {atoms_.back().outer.end, s.begin}).empty();
  }

  /// Counts what stands behind a stretch of atoms set apart as if that were one: "**Associate, Energy**; Example LLP".
  void count_stretches() {
    constexpr unsigned set = style::bold | style::italic;
    for (std::size_t i = 1, joined = 0; i < atoms_.size(); ++i) {
      atom &a = atoms_[i], &last = atoms_[i - 1];
      if (a.line != last.line)
        joined = 0;
      else if (a.before == gap::comma && (a.how & set) != 0 && a.how == last.how)
        ++joined;
      else
        a.order -= joined;
    }
  }

  const plain_text& plain_;
  separators separators_;
  std::vector<atom> atoms_;
  gap before_ = gap::line;
  std::size_t begin_ = 0, line_ = 0, order_ = 0;
  std::size_t open_ = 0, depth_ = 0;  // where a parenthesis opens, and how many are open
  unsigned style_ = 0;                // of the last letter; nothing is known of it where `styled_` is false
  bool styled_ = false;
  bool employs_ = false;  // does "at" stand before the next atom?
};

}  // namespace vitae::wild_text
