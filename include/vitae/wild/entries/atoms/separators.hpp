// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/atoms/campuses.hpp>
#include <vitae/wild/entries/atoms/joining_words.hpp>
#include <vitae/wild/entries/atoms/separator.hpp>
#include <vitae/wild/entries/atoms/separator_words.hpp>
#include <vitae/wild/entries/atoms/stops.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Finds what separates the facts of a line.
class separators {
 public:
  explicit separators(const plain_text& plain) : plain_(plain) {}

  /// The separator that begins at a byte of a span.
  separator at(std::size_t at, span s) const {
    const std::string_view rest = plain_.of(at, s.end);
    const char c = rest[0];
    const auto next = [&](std::size_t i) { return i < rest.size() ? rest[i] : '\0'; };
    const auto spaced = [&] { return rest.size() > 1 && is_blank_before(at, s.begin); };
    const auto blanks = [&](std::size_t from) {
      std::size_t i = from;
      while (i < rest.size() && (ascii::is_blank(rest[i]) && rest[i] != '\n')) ++i;
      return i;
    };
    switch (c) {
      case ' ':
        return next(1) == ' ' && next(2) == ' ' && !indents(at, s.begin) ? separator{blanks(1), gap::cell}
                                                                         : separator{};
      case '\n':
        return line_end_at(at, s.begin, rest.substr(std::min(rest.find_first_not_of(" \t\n", 1), rest.size())));
      case '\t':
        return {blanks(1), gap::cell};
      case '|':
      case ';':
        return {1, gap::cell};
      case ',':
        return (ascii::is_blank(next(1)) || is_glued(at, s.begin, next(1))) && !is_legal_form(rest.substr(1))
                   ? separator{1, gap::comma}
                   : separator{};
      case ':':
        if (next(1) == ':' && next(2) == ' ' && spaced()) return {2, gap::cell};
        return ascii::is_blank(next(1)) && !names_campus(plain_.of(s.begin, at)) ? separator{1, gap::colon}
                                                                                 : separator{};
      case '-':
      case '_':
        if (rest.substr(0, 4).find_first_not_of(c) == rest.npos) return {run_of(c, rest), gap::cell};
        if (c == '_') return {};
        if (!spaced())
          return touches_chinese(plain_.of(s.begin, s.end), at - s.begin) ? separator{1, gap::dash} : separator{};
        if (next(1) == ' ')
          return names_campus_of_state(plain_.of(s.begin, at)) ? separator{} : separator{1, gap::dash};
        return next(1) == '-' && next(2) == ' ' ? separator{2, gap::dash} : separator{};
      case '~':
        return next(1) == ' ' && spaced() && !ascii::is_digit(next(2)) && next(2) != '(' ? separator{1, gap::dash}
                                                                                         : separator{};
      case '>':
        return next(1) == ' ' && spaced() && !ascii::is_digit(next(2)) ? separator{1, gap::cell} : separator{};
      case '@':
        return (next(1) == ' ' || next(1) == '(') && spaced() ? separator{1, gap::cell} : separator{};
      case '/':
        if (next(1) == '/') return next(2) == ' ' && spaced() ? separator{2, gap::cell} : separator{};
        if (touches_chinese(plain_.of(s.begin, s.end), at - s.begin)) return {1, gap::dash};
        if (next(1) != ' ' || !spaced() || parted_by_sign(plain_.of(s.begin, s.end), at - s.begin)) return {};
        return {1, gap::dash};
      case 'a':
      case 'b':
      case 'c':
      case 'f':
        return spaced() ? joining_word(rest, plain_.of(s.begin, at)) : separator{};
      case 'u':
        return spaced() ? guiding_words(rest) : separator{};
      case '.':
        return stop_at(at, s.begin, rest);
      default:
        return ascii::is_beyond(c) ? sign_at(at, s, rest) : separator{};
    }
  }

 private:
  /// The end of a line, unless its last word says that it goes on, or the next line's first one or its bracket.
  separator line_end_at(std::size_t at, std::size_t begin, std::string_view next) const {
    if (lines::begins_small(next) || next.starts_with('(') || wraps(at, begin)) return {};
    return {1, gap::line};
  }

  /// "Cook,Example Ltd.": a comma without its blank, between a small letter and a capital.
  bool is_glued(std::size_t at, std::size_t begin, char next) const {
    return at > begin && ascii::is_lower(plain_.text[at - 1]) && ascii::is_upper(next);
  }

  /// A row of dots, or the end of a sentence.
  separator stop_at(std::size_t at, std::size_t begin, std::string_view rest) const {
    if (rest.starts_with("....")) return {run_of('.', rest), gap::cell};
    if (rest.size() > 2 && rest[1] == ' ' && is_degree_code(plain_.of(begin, at))) return {1, gap::word};
    if (rest.size() > 2 && rest[1] == ' ' && ends_long_word(plain_, at, begin) && !ascii::is_lower(rest[2]) &&
        !is_legal_form(rest.substr(1)))
      return {1, gap::stop, ends_in_abbreviation(plain_, at, begin) ? 1U : 0U};
    return {};
  }

  /// A separator outside ASCII: a wide space, a glyph, a dash.
  separator sign_at(std::size_t at, span s, std::string_view rest) const {
    const auto spaced = [&] { return rest.size() > 1 && is_blank_before(at, s.begin); };
    const decoded d = decode(rest, 0);
    switch (d.code_point) {
      case 0x2003: {
        std::size_t i = d.length;
        while (i < rest.size() && (ascii::is_blank(rest[i]) && rest[i] != '\n')) ++i;
        return {i, gap::cell};
      }
      case 0xB7:
        return spaced() || touches_chinese(plain_.of(s.begin, s.end), at - s.begin) ? separator{d.length, gap::cell}
                                                                                    : separator{};
      case 0x2022:
      case 0x2219:
      case 0x22C5:
      case 0x25CF:
      case 0x2192:
      case 0x25E6:
      case 0x2758:
      case 0x23AE:
      case 0x2502:
      case 0x25AA:
      case 0x30FB:
        return d.code_point == 0x2022 || spaced() ? separator{d.length, gap::cell} : separator{};
      case 0x2013:
      case 0x2014:
      case 0x2015:
        if (d.code_point != 0x2014 && !spaced()) return {};
        return names_campus_of_state(plain_.of(s.begin, at)) ? separator{} : separator{d.length, gap::dash};
      case 0xFF0C:
      case 0x3001:
        return {d.length, gap::comma};
      case 0xFF1A:
        return {d.length, gap::colon};
      case 0xFF5C:
        return {d.length, gap::cell};
      default:
        return {bullets::is_nameless(d.code_point) || is_flag(d.code_point) ? d.length : 0U, gap::cell};
    }
  }

  /// Does a blank set a line in that goes on with the one before: "Laboratory of", "   Applied Optics"?
  bool indents(std::size_t at, std::size_t begin) const {
    while (at > begin && plain_.text[at - 1] == ' ') --at;
    return at > begin && plain_.text[at - 1] == '\n' && wraps(at - 1, begin);
  }

  /// Does the text go on behind the end of a line that had no room for the next word, or ends in a word that wants one?
  bool wraps(std::size_t line_end, std::size_t begin) const {
    return (plain_.styles[line_end] & style::literal) != 0 || lines::ends_open(plain_.of(begin, line_end));
  }

  bool is_blank_before(std::size_t at, std::size_t begin) const {
    return at > begin && is_space(decode_before(plain_.text, at).code_point);
  }
  static std::size_t run_of(char c, std::string_view rest) { return std::min(rest.find_first_not_of(c), rest.size()); }

  const plain_text& plain_;
};

}  // namespace vitae::wild_text
