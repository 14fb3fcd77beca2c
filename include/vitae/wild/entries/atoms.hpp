// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/narrow.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/separators.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/evidence/organization.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/east_asian.hpp>
#include <vitae/wild/words/joints.hpp>

namespace vitae::wild_text {

/// The smallest piece of an entry's head: text between separators.
struct atom {
  span text;
  span outer;                             ///< with the parentheses around it
  gap before = gap::line;                 ///< what separates it from the atom before
  std::uint8_t how = 0;                   ///< its style
  bool told = false;                      ///< a job that a sentence tells: "I was a clerk"
  narrow<std::uint16_t> line{}, order{};  ///< in which line of the head, and which atom of that line
};

/// "Example Ltd. (A branch of Salt Press)": what stands in brackets behind a stop is said of what stands before it.
inline bool is_remark(const atom& a) { return a.before == gap::stop && a.outer.begin < a.text.begin; }

/// What a job that a sentence tells weighs as a title.
inline constexpr float told_weight = 0.9F;

/// The span of several atoms as one text.
inline span joined(const std::vector<atom>& atoms, std::size_t first, std::size_t last) {
  if (first == last) return atoms[first].text;
  return {std::min(atoms[first].text.begin, atoms[first].outer.begin), atoms[last].outer.end};
}

/// Cuts lines of text into atoms.
class cutting {
 public:
  explicit cutting(const plain_text& plain) : plain_(plain), separators_(plain) {}

  /// Adds the atoms of a line, or of what dates have left of it; `first` is what separates it from what came before.
  void add(span s, gap first) {
    if (first == gap::line && !atoms_.empty()) ++line_, order_ = 0;
    begin_ = s.begin;
    before_ = first;
    int depth = 0;
    unsigned how = 0;
    bool styled = false;
    const bool alike = set_alike(s);
    for (std::size_t at = s.begin; at < s.end;) {
      if (alike) at = next_part(at, s);
      if (at == s.end) break;
      if (!parts(plain_.text[at])) {
        if (depth == 0 && ascii::is_alnum(plain_.text[at])) {
          const unsigned now = style_at(at);
          if (styled && now != how) cut(at, at, gap::styled);
          how = now, styled = true;
        }
        ++at;
        continue;
      }
      if (const std::size_t quoted = depth == 0 ? behind_quotation(at, s) : at; quoted > at) {
        const char last = plain_.text[quoted - (plain_.text[at] == '"' ? 2U : 4U)];
        at = quoted;
        if (last == ',') cut(at, at, gap::comma);
        continue;
      }
      const decoded c = decode(plain_.text, at);
      const std::size_t next = at + c.length;
      if (c.code_point == '(' || c.code_point == '[' || c.code_point == 0xFF08) {
        const bool apart = before_ == gap::stop && trim(plain_, {begin_, at}).empty();
        if (depth++ == 0) cut(at, next, apart ? gap::stop : gap::paren), open_ = at;
      } else if (depth > 0 && (c.code_point == ')' || c.code_point == ']' || c.code_point == 0xFF09)) {
        if (--depth == 0) {
          cut(at, next, gap::word);
          if (!atoms_.empty() && atoms_.back().outer.begin > open_) atoms_.back().outer = {open_, next};
          styled = false;
        }
      } else if (c.code_point == ')' && depth == 0) {  // of "(July 2023 - Present, Boston)" without its dates
        cut(at, next, gap::word);
        styled = false;
      } else if (depth == 0) {
        const unsigned now = style_at(at);
        const bool space = is_space(c.code_point);
        if (!space && styled && now != how && (is_letter(c.code_point) || is_digit(c.code_point))) {
          cut(at, at, gap::styled);
        }
        if (!space && (is_letter(c.code_point) || is_digit(c.code_point))) how = now, styled = true;
        const separator found = separators_.at(at, s);
        if (found.length > 0) {
          cut(at + found.kept, at + found.length, found.kind);
          if (found.kind == gap::line) ++line_, order_ = 0;
          at += found.length;
          continue;
        }
      }
      at = next;
    }
    cut(s.end, s.end, gap::line);
  }

  std::vector<atom> take() {
    count_stretches();
    return std::move(atoms_);
  }

 private:
  /// What begins a separator or a bracket ("at", "chez" and "bei" among them); any other byte is only a part of a word.
  static constexpr byte_set parts = byte_set("\n\t |.;,:-_@/>abcf()[]\"").or_beyond_ascii();

  static constexpr byte_set before_words = byte_set(",;:.-*|"), behind_words = byte_set(",;:-|_");

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

  /// Is all of a line set in one style, as most are?
  bool set_alike(span s) const {
    const std::uint8_t* const styles = plain_.styles.data();
    return s.empty() || std::memcmp(styles + s.begin, styles + s.begin + 1, s.size() - 1) == 0;
  }

  /// The place behind the quotation that begins at a byte, "“Lamps, Boats, Piers”", in which nothing separates; that
  /// byte where none begins, or where it ends far away. The legal form in brackets of an East Asian firm is as whole.
  std::size_t behind_quotation(std::size_t at, span s) const {
    const std::string_view line = plain_.of(at, std::min(s.end, at + 120));
    if (const std::size_t form = words::bracketed_form_at(line); form > 0) return at + form;
    const bool straight = line[0] == '"';
    if (!straight && !line.starts_with("\xE2\x80\x9C")) return at;
    if (straight && at > s.begin && plain_.text[at - 1] != ' ') return at;
    const std::string_view mark = straight ? "\"" : "\xE2\x80\x9D";
    const std::size_t close = line.find(mark, 2);
    return close == line.npos || line.find('\n') < close ? at : at + close + mark.size();
  }

  unsigned style_at(std::size_t at) const {
    return plain_.styles[at] & (style::bold | style::italic | style::code | style::underlined);
  }

  /// Ends an atom at `end`; the next begins at `next`, after a separator of this kind.
  void cut(std::size_t end, std::size_t next, gap after) {
    span s = trim(plain_, {begin_, end});
    while (!s.empty() && before_words(plain_.text[s.begin])) ++s.begin;
    while (!s.empty() && behind_words(plain_.text[s.end - 1])) --s.end;
    s = without_hanging_joint(trim(plain_, s));
    if (separators_.ends_in_stop(s)) --s.end;
    s.begin += after_duration(plain_.of(s.begin, s.end));
    if (before_ == gap::styled) s.begin += after_joint(plain_.of(s.begin, s.end));
    if (after == gap::styled) s.end -= words::before_joint(plain_.of(s.begin, s.end), words::styled_joints);
    const bool joint = before_ == gap::styled && after == gap::styled && is_joint(plain_.of(s.begin, s.end));
    if (!s.empty() && has_word(s) && !joint && !is_duration(plain_.of(s.begin, s.end))) {
      atom a;
      a.text = a.outer = s;
      a.before = before_;
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

  /// "@Example Ltd.", "Engineer @", "/ Engineer": without a sign that joins to nothing.
  span without_hanging_joint(span s) const {
    const auto hangs = [&](std::size_t sign, std::size_t blank) {
      return plain_.text[sign] == '@' || (plain_.text[sign] == '/' && plain_.text[blank] == ' ');
    };
    while (s.size() > 2 && hangs(s.begin, s.begin + 1)) s = trim(plain_, {s.begin + 1, s.end});
    while (s.size() > 2 && plain_.text[s.end - 2] == ' ' && hangs(s.end - 1, s.end - 2))
      s = trim(plain_, {s.begin, s.end - 1});
    return s;
  }

  /// What joins a job, set in its way, to its employer, set in another: "**Engineer** at *Example Ltd.*".
  static bool is_joint(std::string_view text) { return among(words::styled_joints, text); }

  /// How many bytes of "9 years as Engineer" stand before the job.
  static std::size_t after_duration(std::string_view text) {
    if (text.empty() || !ascii::is_digit(text[0])) return 0;
    const std::size_t as = text.substr(0, 32).find(" as ");
    return as != text.npos && as + 4 < text.size() && is_duration(text.substr(0, as)) ? as + 4 : 0;
  }
  /// How many bytes join a name to what is set otherwise before it: "**Ingénieur** à la Société Exemple".
  static std::size_t after_joint(std::string_view text) {
    const std::size_t next = words::after_joint(text, words::styled_joints);
    return next > 0 && (is_upper(decode(text, next).code_point) || names_employer(text.substr(next))) ? next : 0;
  }
  /// "ministère de l'Exemple": a name that begins in small letters.
  static bool names_employer(std::string_view text) {
    const word_run run(text.substr(0, 80));
    return run.size() > 1 && organization_evidence::begins_small_name(run);
  }
  /// Letters or digits, and not only what an icon's font has in the place of a letter: "Ł 2019 – 2021".
  bool has_word(span s) const {
    std::size_t letters = 0;
    for (std::size_t at = s.begin; at < s.end;) {
      const decoded c = decode(plain_.text, at);
      at += c.length;
      if (is_digit(c.code_point) || (c.code_point < 0x80 && is_letter(c.code_point)) || is_cjk(c.code_point))
        return true;
      if (is_letter(c.code_point) && ++letters > 1) return true;
    }
    return false;
  }

  const plain_text& plain_;
  separators separators_;
  std::vector<atom> atoms_;
  gap before_ = gap::line;
  std::size_t begin_ = 0, line_ = 0, order_ = 0, open_ = 0;
};

}  // namespace vitae::wild_text
