// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/sort_by.hpp>

/// The emphasis marks of inline Markdown, told from the stars that mark authors.
namespace vitae::wild_text::citing {

/// One to three `*` or `_` that open or close an emphasis.
struct emphasis_mark {
  std::size_t offset = 0;
  std::size_t length = 0;
  bool opens = false;
};

inline constexpr byte_set emphasis_bytes("*_");

/// The paired emphasis marks of a line in order. A mark opens only before a letter, a digit, a quote or a bracket and
/// after a space or punctuation, and closes only after what is no space: "Lin, R.*, **Rao, J.***" has one pair of `**`,
/// and stars that stay.
inline std::vector<emphasis_mark> find_emphasis(std::string_view line) {
  std::vector<emphasis_mark> found;
  if (emphasis_bytes.next_in(line, 0) == line.size()) return found;
  struct open_run {
    std::size_t offset, length;
    char mark;
  };
  std::vector<open_run> open;
  const auto word_like = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
  };
  for (std::size_t at = 0; at < line.size();) {
    const char c = line[at];
    if (c == '\\') {
      at += 2;
      continue;
    }
    if (c != '*' && c != '_') {
      ++at;
      continue;
    }
    std::size_t end = line.find_first_not_of(c, at);
    if (end == std::string_view::npos) end = line.size();
    std::size_t length = end - at, start = at;
    const char before = at == 0 ? ' ' : line[at - 1], after = end == line.size() ? ' ' : line[end];
    at = end;
    bool may_close = static_cast<unsigned char>(before) > ' ' && !(c == '_' && word_like(after));
    while (may_close && length > 0 && !open.empty()) {
      std::size_t depth = open.size();
      while (depth > 0 && open.size() - depth < 4 && open[depth - 1].mark != c) --depth;
      if (depth == 0 || open[depth - 1].mark != c) break;
      open_run& opener = open[depth - 1];
      if (opener.length == 2 && length == 1) break;  // a lone star after a bold name is a mark of the author
      std::size_t used = opener.length < length ? opener.length : length;
      if (used > 3) used = 3;
      found.push_back({opener.offset + opener.length - used, used, true});
      found.push_back({start, used, false});
      start += used;
      length -= used;
      opener.length -= used;
      open.resize(opener.length == 0 ? depth - 1 : depth);
      may_close = length > 0;
    }
    const bool opens_here = word_like(after) || after == '"' || after == '(' || after == '[' || after == '\'' ||
                            after == '<' || after == '\\' || after == '`' || after == '*' || after == '_';
    if (length > 0 && length <= 3 && opens_here && !word_like(before) && open.size() < 32) {
      open.push_back({start, length, c});
    }
  }
  sort_by(found, [](const emphasis_mark& mark) { return mark.offset; });
  return found;
}

}  // namespace vitae::wild_text::citing
