// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// Inline CommonMark source as the plain text that it shows: escapes and character references are resolved.
namespace vitae::markdown_text {

/// Can a backslash escape it? (CommonMark 0.31, section 2.4: ASCII punctuation.)
inline bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

namespace references {

struct named {
  std::string_view name;
  char32_t point;
};

/// The named character references that people write by hand, and those that `write_plain` uses.
inline constexpr named known[] = {
    {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},    {"nbsp", 0xA0},
    {"copy", 0xA9},    {"reg", 0xAE},     {"deg", 0xB0},     {"middot", 0xB7},  {"times", 0xD7},   {"eacute", 0xE9},
    {"egrave", 0xE8},  {"auml", 0xE4},    {"ouml", 0xF6},    {"uuml", 0xFC},    {"Auml", 0xC4},    {"Ouml", 0xD6},
    {"Uuml", 0xDC},    {"szlig", 0xDF},   {"ccedil", 0xE7},  {"ntilde", 0xF1},  {"ndash", 0x2013}, {"mdash", 0x2014},
    {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bull", 0x2022},  {"dagger", 0x2020},
    {"hellip", 0x2026}};

}  // namespace references

/// The character reference at `at`, where `source` has an '&': its code point and its bytes, 0 bytes if it is none.
/// Unlike in HTML, `&#0;` is U+0000: text may hold one.
inline decoded read_reference(std::string_view source, std::size_t at) {
  constexpr decoded none{0, 0};
  std::string_view name = source.substr(at + 1, 34);
  const std::size_t end = name.find(';');
  if (end == std::string_view::npos || end == 0) return none;
  name = name.substr(0, end);
  if (name[0] != '#') {
    for (const auto& known : references::known)
      if (known.name == name) return {known.point, end + 2};
    return none;
  }
  name.remove_prefix(1);
  const bool hex = !name.empty() && (name[0] == 'x' || name[0] == 'X');
  if (hex) name.remove_prefix(1);
  if (name.empty() || name.size() > 8) return none;
  char32_t point = 0;
  for (const char c : name) {
    if (hex ? !ascii::is_hex(c) : !ascii::is_digit(c)) return none;
    const char low = ascii::lower(c);
    point = point * (hex ? 16 : 10) + static_cast<char32_t>(ascii::is_digit(c) ? c - '0' : low - 'a' + 10);
  }
  if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return none;
  return {point, end + 2};
}

/// The address inside `<…>`, where that is all there is; otherwise an empty view.
inline std::string_view inside_angles(std::string_view source) {
  if (source.size() < 3 || source.front() != '<' || source.back() != '>') return {};
  source = source.substr(1, source.size() - 2);
  return source.find_first_of("<> \t\n") == std::string_view::npos ? source : std::string_view{};
}

namespace unescaping {

/// Emphasis within plain text is a reader's gloss, never part of it: asterisks go if they come in pairs.
inline bool has_emphasis(std::string_view source) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '\\')
      ++at;
    else if (source[at] == '*')
      ++count;
  }
  return count > 0 && count % 2 == 0;
}

/// The bytes of a line end at `at`, 0 if there is none.
inline std::size_t line_end(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at < source.size() ? at : source.size());
  return rest.starts_with('\n') ? 1 : rest.starts_with("\r\n") ? 2 : 0;
}

inline std::size_t past_indent(std::string_view source, std::size_t at) {
  while (at < source.size() && (source[at] == ' ' || source[at] == '\t')) ++at;
  return at;
}

}  // namespace unescaping

/// The text that `source` shows. A line that is broken by a backslash is broken in the text; any other line end is a
/// space.
inline std::string read_plain(std::string_view source) {
  if (source.starts_with("<!--") && source.find("-->") == source.size() - 3) return {};
  if (const std::string_view address = inside_angles(source); address.find_first_of(":@") < address.size())
    return std::string(address);
  const bool emphasis = unescaping::has_emphasis(source);
  std::string out;
  out.reserve(source.size());
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char c = source[at];
    if (c == '\\' && at + 1 < source.size() && is_punctuation(source[at + 1])) {
      out += source[++at];
    } else if (c == '\\' && unescaping::line_end(source, at + 1) != 0) {
      out += '\n';
      at = unescaping::past_indent(source, at + 1 + unescaping::line_end(source, at + 1)) - 1;
    } else if (c == '&') {
      const decoded reference = read_reference(source, at);
      if (reference.length == 0) {
        out += c;
      } else {
        encode(out, reference.code_point);
        at += reference.length - 1;
      }
    } else if (const std::size_t end = unescaping::line_end(source, at); end != 0) {
      while (!out.empty() && out.back() == ' ') out.pop_back();
      out += ' ';
      at = unescaping::past_indent(source, at + end) - 1;
    } else if (c != '*' || !emphasis) {
      out += c;
    }
  }
  return out;
}

}  // namespace vitae::markdown_text
