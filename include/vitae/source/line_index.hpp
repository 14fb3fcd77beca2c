// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace vitae {

/// A place in a text as people count it: line and column from 1, the column in code points.
struct place {
  std::size_t line = 1;
  std::size_t column = 1;
  friend constexpr bool operator==(const place&, const place&) = default;
};

namespace lines {

/// Moves `at` over the bytes [from, to) of `text`. A line ends with "\n", "\r\n" or a lone "\r"; bytes that go on a
/// code point (10xxxxxx) are no column of their own.
constexpr place advanced(place at, std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const char byte = text[i];
    const bool breaks = byte == '\n' || (byte == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    if (breaks) {
      ++at.line;
      at.column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U && byte != '\r') {
      ++at.column;
    }
  }
  return at;
}

/// The offset of the code point that byte `offset` is in.
constexpr std::size_t code_point_start(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  for (int back = 0; back < 3 && offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U; ++back) {
    --offset;
  }
  return offset;
}

}  // namespace lines

/// The place of one byte offset; an offset past the end is the end's. Linear; for many offsets make a `line_index`.
constexpr place place_of(std::string_view text, std::size_t offset) {
  return lines::advanced({}, text, 0, lines::code_point_start(text, offset));
}

/// The line that holds a byte offset, without its line end: what a message prints above its caret.
constexpr std::string_view line_around(std::string_view text, std::size_t offset) {
  if (offset > text.size()) offset = text.size();
  std::size_t begin = offset;
  while (begin > 0 && text[begin - 1] != '\n' && !(text[begin - 1] == '\r' && text.substr(begin, 1) != "\n")) --begin;
  std::size_t end = offset > 0 && text[offset - 1] == '\r' && text.substr(offset, 1) == "\n" ? offset - 1 : offset;
  while (end < text.size() && text[end] != '\n' && text[end] != '\r') ++end;
  return text.substr(begin, end - begin);
}

/// The places of many byte offsets of one text, asked in any order: nothing is computed before the first question, the
/// text is read at most once, and after that an answer reads at most 1 KiB. The text must outlive it.
class line_index {
 public:
  constexpr explicit line_index(std::string_view text) : text_(text) {}

  /// The place of a byte offset, as `place_of` says it.
  constexpr place at(std::size_t offset) {
    offset = lines::code_point_start(text_, offset);
    if (known_.empty()) known_.push_back({});
    while (known_.size() * stride <= offset) {
      const std::size_t from = (known_.size() - 1) * stride;
      known_.push_back(lines::advanced(known_.back(), text_, from, from + stride));
    }
    const std::size_t nearest = offset / stride;
    return lines::advanced(known_[nearest], text_, nearest * stride, offset);
  }

 private:
  static constexpr std::size_t stride = 1024;
  std::string_view text_;
  std::vector<place> known_{};  // the place of each byte whose offset is a multiple of the stride
};

}  // namespace vitae
