// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// URLs and DOIs in running text.
namespace vitae::wild_text::citing {

/// The end of an address, and whether it is a DOI.
struct address {
  std::size_t end = 0;
  bool is_doi = false;
};

/// Where an address goes on that the end of a printed line broke at a hyphen, "10.1000/2041- 8213/ac00a1"; `end` where
/// it does not.
inline std::size_t beyond_break(std::string_view text, std::size_t end) {
  if (end < 2 || end + 2 > text.size() || text[end - 1] != '-' || text[end] != ' ') return end;
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (!digit(end - 2) || !digit(end + 1)) return end;
  return std::min(text.find_first_of(" <>\"|", end + 1), text.size());
}

/// "example.org/lamps": does an address without its scheme begin here, a domain and a path?
inline bool is_bare_address(std::string_view text, std::size_t at) {
  static constexpr std::string_view ends[] = {".com", ".edu", ".gov", ".io", ".net", ".org"};
  const auto is_name = [](char c) { return ascii::is_alnum(c) || c == '.' || c == '-'; };
  if (at > 0 && is_name(text[at - 1])) return false;
  std::size_t end = at;
  while (end < text.size() && end < at + 60 && is_name(text[end])) ++end;
  if (end + 2 > text.size() || text[end] != '/' || !ascii::is_alnum(text[end + 1])) return false;
  const std::string_view domain = text.substr(at, end - at);
  for (const std::string_view each : ends)
    if (domain.size() > each.size() + 1 && domain.ends_with(each)) return true;
  return false;
}

/// The URL or the DOI that starts at `at`, up to white space; punctuation after it and an unmatched parenthesis are not
/// part of it. `end` is `at` where none starts.
inline address address_at(std::string_view text, std::size_t at) {
  const auto starts = [&](std::string_view lower) {
    return text.size() - at >= lower.size() && equal_folded(text.substr(at, lower.size()), lower);
  };
  const char first = static_cast<char>(text[at] | 32);
  const bool bare = is_bare_address(text, at);
  if (!bare && first != 'h' && first != 'w' && first != 'f' && text[at] != '1') return {at, false};
  const bool doi = starts("10.") && text.substr(at, 12).find('/') != std::string_view::npos;
  if (!bare && !doi && !starts("http:") && !starts("https:") && !starts("www.") && !starts("ftp:")) return {at, false};
  std::size_t end = text.find_first_of(" <>\"|", at);
  if (end == std::string_view::npos) end = text.size();
  if (doi) end = beyond_break(text, end);
  std::size_t open = 0, close = 0;
  for (const char c : text.substr(at, end - at)) {
    open += c == '(' ? 1U : 0U;
    close += c == ')' ? 1U : 0U;
  }
  while (end > at) {
    const char c = text[end - 1];
    if (c == ')' && close > open) {
      --close;
    } else if (c != '.' && c != ',' && c != ';' && c != ':' && c != ']' && c != '*' && c != '\'') {
      break;
    }
    --end;
  }
  return end > at + 6 ? address{end, doi} : address{at, false};
}

}  // namespace vitae::wild_text::citing
