// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/wild/citation/plain/plain_line.hpp>

/// The links of inline Markdown.
namespace vitae::wild_text::citing {

/// The places of the bracket and of the parenthesis that close the link whose bracket opens at `at`; 0 for none.
inline std::pair<std::size_t, std::size_t> link_at(std::string_view line, std::size_t at) {
  constexpr std::size_t deepest = 32;  // brackets in brackets: a bound keeps hostile text linear
  const std::size_t limit = at + 2048;
  std::size_t close = at + 1, depth = 1;
  for (; close < line.size() && close < limit && depth < deepest; ++close) {
    if (line[close] == '\\') {
      ++close;
    } else if (line[close] == '[') {
      ++depth;
    } else if (line[close] == ']' && --depth == 0) {
      break;
    }
  }
  if (depth > 0) return {};
  if (close + 1 == line.size() || line[close + 1] != '(') return {close, 0};
  depth = 1;
  for (std::size_t end = close + 2; end < line.size() && end < close + 2048 && depth < deepest; ++end) {
    if (line[end] == '(') ++depth;
    if (line[end] == ')' && --depth == 0) return {close, end};
  }
  return {close, 0};
}

/// Does an address lead to a paper: to a DOI, an archive, a file to print?
inline unsigned link_bits(std::string_view url) {
  const auto has = [url](std::string_view part) { return url.find(part) != std::string_view::npos; };
  const bool paper = has("doi.org/10.") || has("arxiv.org/") || has("openreview.net/forum") ||
                     (url.size() > 4 && url.substr(url.size() - 4) == ".pdf");
  return paper ? unsigned{linked} | unsigned{cites} : unsigned{linked};
}

}  // namespace vitae::wild_text::citing
