// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/extent.hpp>

namespace vitae::wild_text {

/// Where a link leads, and the length of what says so, from its label's closing bracket on; 0 where nothing does.
struct link_target {
  extent address;
  std::size_t length = 0;
};

/// The target in parentheses after the closing bracket at `at`: "](https://example.org "title"){:target="_blank"}". It
/// stands in one line; parentheses in the address come in pairs.
constexpr link_target inline_target(std::string_view document, std::size_t at) {
  constexpr std::size_t deepest = 32;  // brackets in brackets: a bound keeps hostile text linear
  const std::size_t open = at + 1, limit = std::min(document.size(), at + 2000);
  if (open >= document.size() || document[open] != '(') return {};
  std::size_t depth = 0, close = open;
  for (; close < limit && document[close] != '\n' && depth < deepest; ++close) {
    if (document[close] == '(') ++depth;
    if (document[close] == ')' && --depth == 0) break;
  }
  if (close >= limit || document[close] != ')') return {};
  std::size_t from = open + 1;
  while (from < close && document[from] == ' ') ++from;
  std::size_t to = from;
  while (to < close && document[to] != ' ') ++to;
  if (to > from + 1 && document[from] == '<' && document[to - 1] == '>') ++from, --to;
  std::size_t end = close + 1;
  if (document.substr(end, 2) == "{:") {  // kramdown's attributes
    const std::size_t brace = document.substr(0, end + 200).find('}', end);
    if (brace != document.npos) end = brace + 1;
  }
  return {{from, to - from}, end - at};
}

}  // namespace vitae::wild_text
