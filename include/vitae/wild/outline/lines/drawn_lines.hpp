// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// What a line is made of that says nothing: rules, banners, the parts of tables.
namespace lines {

/// What rules are made of, and what letters are drawn with.
inline constexpr byte_set rule_marks("-=_*~#+.^\"'`"), drawing_marks("/\\|_()<>{}[]-=.,:;'`\"^~+*#");

/// Only the characters of a rule ("-----", "* * *", "═══"), at least three; two of a heading's underline.
constexpr bool is_rule(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    const decoded c = decode(text, i);
    i += c.length;
    if (is_space(c.code_point)) continue;
    const bool drawn = c.code_point >= 0x2500 && c.code_point <= 0x257F;
    const bool dash = c.code_point >= 0x2010 && c.code_point <= 0x2015;
    if (!drawn && !dash && !(c.code_point < 0x80 && rule_marks(static_cast<char>(c.code_point)))) return false;
    ++count;
  }
  return count >= 3 || (count == 2 && (text == "==" || text == "--"));
}

/// A line of letters drawn with marks, as banners have them: "| |_) | | |_| |", "╔═╗┌┐ ┌─┐". At least six marks of
/// three kinds, or two where one slants or lies on the line.
constexpr bool is_drawing(std::string_view text) {
  std::size_t count = 0, kinds = 0;
  char32_t seen[4]{};
  bool slants = false, drawn = false;
  for (std::size_t i = 0; i < text.size();) {
    const decoded c = decode(text, i);
    i += c.length;
    if (is_space(c.code_point)) continue;
    const bool box = c.code_point >= 0x2500 && c.code_point <= 0x259F;
    if (!box && !(c.code_point < 0x80 && drawing_marks(static_cast<char>(c.code_point)))) return false;
    ++count;
    drawn = drawn || box;
    slants = slants || c.code_point == '/' || c.code_point == '\\' || c.code_point == '_';
    std::size_t k = 0;
    while (k < kinds && seen[k] != c.code_point) ++k;
    if (k == kinds && kinds < 4) seen[kinds++] = c.code_point;
  }
  return count >= 6 && (slants ? kinds > 1 : drawn && kinds > 2);
}

/// A table's delimiter row: "|---|:--:|", "--- | ---", "--<TAB>---".
constexpr bool is_delimiter(std::string_view text) {
  bool dash = false, bar = false;
  for (const char c : text) {
    if (c == '-' || c == '=')
      dash = true;
    else if (c == '|' || c == '\t' || c == '+')
      bar = true;
    else if (c != ':' && c != ' ')
      return false;
  }
  return dash && bar;
}

/// A delimiter between the rows of a grid, which ends no head: "+------+----+"; "|      +----+", below a cell of
/// several rows.
constexpr bool parts_rows(std::string_view delimiter) {
  if (delimiter.find('=') != delimiter.npos) return false;
  const std::size_t inner = delimiter.find_first_not_of(' ', 1);
  return delimiter[0] == '+' || (inner < delimiter.size() && delimiter[inner] == '+');
}

}  // namespace lines

}  // namespace vitae::wild_text
