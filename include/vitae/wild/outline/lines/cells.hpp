// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The cells of a table's row, between bars or tabs; a cell may be empty. One with a colon alone parts a label from its
/// text and is none.
inline std::vector<span> cells_of(const plain_text& plain, span row) {
  const bool bars = plain.of(row.begin, row.end).find('|') != std::string_view::npos;
  std::vector<span> cells;
  std::size_t from = row.begin;
  for (std::size_t i = row.begin; i <= row.end; ++i) {
    const bool wide = !bars && i + 3 < row.end && plain.text[i] == ' ' && plain.of(i, i + 3) == "   ";
    if (i < row.end && plain.text[i] != (bars ? '|' : '\t') && !wide) continue;
    if (const span cell = trim(plain, {from, i}); plain.of(cell.begin, cell.end) != ":") cells.push_back(cell);
    while (wide && i + 1 < row.end && plain.text[i + 1] == ' ') ++i;
    from = i + 1;
  }
  return cells;
}

/// Where a label ends in the beginning of a text, at a colon, one of full width too, a bar or a tab, and where that
/// mark ends; both are at the text's end where there is none.
struct label_mark {
  std::size_t at = 0, end = 0;
};

/// What label marks begin with: the last byte is the first one of the full-width colon.
inline constexpr byte_set colons(":\xEF"), colons_and_bars(":|\xEF"), label_marks(":|\t\xEF");

inline label_mark label_mark_in(std::string_view text, std::size_t longest, const byte_set& marks = label_marks) {
  constexpr std::string_view wide = "：";
  const std::string_view front = text.substr(0, longest);
  for (std::size_t at = marks.next_in(front, 0); at < front.size(); at = marks.next_in(front, at + 1)) {
    if (front[at] != wide[0]) return {at, at + 1};
    if (front.substr(at).starts_with(wide)) return {at, at + wide.size()};
  }
  return {text.size(), text.size()};
}

/// What stands behind the mark that a line has at a byte.
inline span behind_mark_at(const plain_text& plain, span line, std::size_t at) {
  constexpr std::string_view wide = "：";
  const std::size_t length = plain.of(line.begin + at, line.end).starts_with(wide) ? wide.size() : 1;
  return trim(plain, {line.begin + at + length, line.end});
}

/// The mark of a label that particulars have, behind which the next cell of a column may begin too, "Name    Ada
/// Quill", and in characters a blank alone: "氏名 川辺 大樹".
inline label_mark particular_mark(std::string_view text) {
  const label_mark found = label_mark_in(text, 40);
  const std::size_t apart = find_three_blanks(text.substr(0, 30));
  if (apart < found.at && !trimmed(text.substr(apart, found.at - apart)).empty()) return {apart, apart + 1};
  if (found.at < text.size() || text.empty() || !is_cjk(decode(text, 0).code_point)) return found;
  const std::size_t blank = text.substr(0, 18).find(' '), wide = text.substr(0, 18).find("　");
  return blank < wide ? label_mark{blank, blank + 1} : wide == text.npos ? found : label_mark{wide, wide + 3};
}

/// What stands behind a label's mark in its line, or in the next cell of its row: "Name: Ada", "Name: | Ada".
inline span behind_mark(const plain_text& plain, span line, const label_mark& mark) {
  span value = trim(plain, {line.begin + mark.end, line.end});
  if (!value.empty() && plain.text[value.begin] == '|') value = trim(plain, {value.begin + 1, value.end});
  return value;
}

/// A value up to a gap before the next label of its line: "赵明    性别：男".
inline span before_next_label(const plain_text& plain, span value) {
  const std::string_view text = plain.of(value.begin, value.end);
  for (const std::string_view gap : {"  ", "\t", "\xE2\x80\x83"}) {
    const std::size_t at = std::min(text.find(gap), text.size());
    if (label_mark_in(text.substr(at), 40, colons).at < text.size() - at)
      return trim(plain, {value.begin, value.begin + at});
  }
  return value;
}

}  // namespace vitae::wild_text
