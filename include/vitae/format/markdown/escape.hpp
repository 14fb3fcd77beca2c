// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// Plain text as CommonMark source that shows it: what would act is escaped, what has no spelling on a line (a newline,
/// a control character, a space at an end) is a numeric character reference.
namespace vitae::markdown_text {

/// What would act where a text is to stand, besides the marks that act everywhere. Separators are told from text by
/// their escapes: an unescaped ", " parts two items, a "\, " is part of one.
using acting = unsigned;
inline constexpr acting line_start = 1U;      ///< the text begins a line: block markers
inline constexpr acting heading_end = 2U;     ///< the text ends a heading: closing '#'
inline constexpr acting commas = 4U;          ///< ", " parts items
inline constexpr acting colons = 8U;          ///< ": " ends a label
inline constexpr acting dots = 16U;           ///< " · " parts pieces
inline constexpr acting dashes = 32U;         ///< an en or em dash parts pieces
inline constexpr acting parentheses = 64U;    ///< "(…)" at the end is a piece of its own
inline constexpr acting author_marks = 128U;  ///< an asterisk or dagger at the end is a mark

/// Appends a numeric character reference.
inline void append_reference(std::string& out, char32_t point) {
  char digits[10]{};
  std::size_t count = 0;
  auto left = static_cast<unsigned long>(point);
  do digits[count++] = static_cast<char>('0' + left % 10);
  while ((left /= 10) != 0);
  out += "&#";
  while (count > 0) out += digits[--count];
  out += ';';
}

/// Would CommonMark take the '&' at `at` for the beginning of a character reference?
inline bool begins_reference(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if (end < text.size() && text[end] == '#') ++end;
  while (end < text.size() && end < at + 34 && ascii::is_alnum(text[end])) ++end;
  return end > at + 1 && end < text.size() && text[end] == ';';
}

/// The index of the '.' or ')' of a list number at the beginning of the text ("1. x"), else `npos`.
inline std::size_t list_number_end(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < 10 && ascii::is_digit(text[end])) ++end;
  if (end == 0 || end > 9 || end == text.size() || (text[end] != '.' && text[end] != ')'))
    return std::string_view::npos;
  return end + 1 == text.size() || ascii::is_blank(text[end + 1]) ? end : std::string_view::npos;
}

namespace escaping {

struct named {
  std::string_view character, reference;
  acting when;
};

/// Separators outside ASCII, and the character references that show them without acting; always so for a byte order
/// mark, which would vanish from the beginning of a document.
inline constexpr named separators[] = {{"\u00B7", "&middot;", dots},     {"\u2013", "&ndash;", dashes},
                                       {"\u2014", "&mdash;", dashes},    {"\u2020", "&dagger;", author_marks},
                                       {"\u2022", "&bull;", line_start}, {"\uFEFF", "&#65279;", 0}};

/// Appends the white space of a text's end as references: CommonMark drops it, and it keeps emphasis from closing.
inline void spaces(std::string& out, std::string_view white) {
  for (std::size_t at = 0; at < white.size();) {
    const decoded next = decode(white, at);
    append_reference(out, next.code_point);
    at += next.length;
  }
}

/// Must the ASCII character at `at` be escaped with a backslash?
inline bool needed(std::string_view text, std::size_t at, acting where) {
  const bool first = at == 0, last = at + 1 == text.size();
  const char next = last ? ' ' : text[at + 1], before = first ? ' ' : text[at - 1];
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
      return true;
    case '_':
      return !ascii::is_alnum(before) || !ascii::is_alnum(next);
    case '<':
      return last || next != ' ';
    case '&':
      return begins_reference(text, at);
    case '~':
      return next == '~' || before == '~';
    case '#':
      return (first && (where & line_start) != 0) ||
             (last && (where & heading_end) != 0 && (before == ' ' || before == '#'));
    case '>':
    case '=':
      return first && (where & line_start) != 0;
    case '-':
    case '+':
      return first && (where & line_start) != 0 && !ascii::is_alnum(next);
    case ',':
      return (where & commas) != 0 && next == ' ';
    case ':':
      return (where & colons) != 0 && next == ' ';
    case '(':
      return (where & parentheses) != 0 && before == ' ';
    case ')':
      return (where & parentheses) != 0 && last;
    default:
      return false;
  }
}

}  // namespace escaping

/// Appends source that shows `text`, on one line.
inline void write_plain(std::string& out, std::string_view text, acting where = 0) {
  const std::string_view core = trimmed(text);
  if (core.empty()) return escaping::spaces(out, text);
  const auto lead = static_cast<std::size_t>(core.data() - text.data());
  escaping::spaces(out, text.substr(0, lead));
  if (lead != 0) where &= ~line_start;
  const std::size_t number = (where & line_start) != 0 ? list_number_end(core) : std::string_view::npos;
  for (std::size_t at = 0; at < core.size(); ++at) {
    const char c = core[at];
    if (ascii::is_control(c)) {
      append_reference(out, static_cast<unsigned char>(c));
    } else if (c == '*' && (where & author_marks) != 0) {
      out += "&#42;";
    } else if (ascii::is_beyond(c)) {
      const escaping::named* found = nullptr;
      for (const auto& s : escaping::separators)
        if ((s.when == 0 || (where & s.when) != 0) && core.substr(at).starts_with(s.character)) found = &s;
      if (found) {
        out += found->reference;
        at += found->character.size() - 1;
      } else {
        out += c;
      }
    } else {
      if (at == number || escaping::needed(core, at, where)) out += '\\';
      out += c;
    }
  }
  escaping::spaces(out, text.substr(lead + core.size()));
}

}  // namespace vitae::markdown_text
