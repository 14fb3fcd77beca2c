// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/narrow.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// A line of YAML: where its mark, its key and its value stand.
struct yaml_line {
  narrow<std::uint32_t> begin, end;    // in the text
  narrow<std::uint32_t> dash, indent;  // columns of its first mark and of what follows that
  narrow<std::uint32_t> key_end;       // 0 where there is no key
  narrow<std::uint32_t> value_begin;
  narrow<std::uint32_t> item;  // 1 + the one whose key this is, 0 where there is none
  bool blank = false, hidden = false;

  std::size_t key_begin() const { return begin + indent; }
};

/// The line of YAML that stands in a text between two places.
inline yaml_line yaml_line_in(std::string_view page, std::size_t begin, std::size_t end) {
  yaml_line l;
  l.begin = begin, l.end = end;
  const std::string_view text = page.substr(begin, end - begin);
  l.dash = std::min(text.find_first_not_of(' '), text.size());
  l.blank = trimmed(text).empty();
  l.indent = l.dash;
  while (l.indent + 1 < text.size() && (text[l.indent] == '-' || text[l.indent] == '{') && text[l.indent + 1] == ' ')
    l.indent = std::min(text.find_first_not_of(' ', l.indent + 1), text.size());
  std::size_t i = l.indent;
  while (i < text.size() && (ascii::is_alnum(text[i]) || text[i] == '_' || text[i] == '-')) ++i;
  const bool keyed = i > l.indent && i < text.size() && text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ');
  if (keyed) l.key_end = begin + i;
  l.value_begin = keyed ? std::min(begin + i + 2, end) : begin + l.indent;
  return l;
}

}  // namespace vitae::wild_text
