// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>

/// Source taken apart at what is not escaped.
namespace vitae::markdown_text {

inline constexpr std::string_view dot = " \u00B7 ";
inline constexpr std::string_view em_dash = " \u2014 ";

/// Where `mark` stands in `source` from `from` on, not behind a backslash.
inline std::size_t find_unescaped(std::string_view source, std::string_view mark, std::size_t from = 0) {
  for (std::size_t at = from; at < source.size(); ++at) {
    if (source[at] == mark[0] && source.substr(at).starts_with(mark)) return at;
    if (source[at] == '\\') ++at;
  }
  return std::string_view::npos;
}

/// The last place where `mark` stands, not behind a backslash.
inline std::size_t find_last_unescaped(std::string_view source, std::string_view mark) {
  std::size_t last = std::string_view::npos;
  for (std::size_t at = 0; (at = find_unescaped(source, mark, at)) != std::string_view::npos; ++at) last = at;
  return last;
}

/// Without blanks and line ends at its ends.
inline std::string_view without_ends(std::string_view source) {
  const std::size_t begin = source.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return source.substr(source.size());
  return source.substr(begin, source.find_last_not_of(" \t\r\n") + 1 - begin);
}

/// Calls `piece(view)` for what stands between the separators; stops early, and returns false, when it does.
template <class F>
bool each_piece(std::string_view source, std::string_view separator, F&& piece) {
  for (std::size_t from = 0;;) {
    const std::size_t end = find_unescaped(source, separator, from);
    if (!piece(without_ends(source.substr(from, end == std::string_view::npos ? end : end - from)))) return false;
    if (end == std::string_view::npos) return true;
    from = end + separator.size();
  }
}

/// Where the first single asterisk stands that may open emphasis.
inline std::size_t find_emphasis(std::string_view source) {
  for (std::size_t at = 0; (at = find_unescaped(source, "*", at)) != std::string_view::npos;) {
    std::size_t end = at;
    while (end < source.size() && source[end] == '*') ++end;
    if (end == at + 1 && (at == 0 || source[at - 1] == ' ')) return at;
    at = end;
  }
  return std::string_view::npos;
}

/// What `*…*` holds, where that is all there is; otherwise an empty view.
inline std::string_view inside_emphasis(std::string_view source) {
  if (source.size() < 3 || source[0] != '*' || source[1] == '*') return {};
  return find_unescaped(source, "*", 1) + 1 == source.size() ? source.substr(1, source.size() - 2) : std::string_view{};
}

/// A link's label and address as they stand in `[label](address)`, where that is all there is.
struct link_source {
  bool whole = false;
  std::string_view label{}, address{};
};

inline link_source read_link(std::string_view source) {
  if (!source.starts_with('[') || !source.ends_with(')')) return {};
  const std::size_t end = find_unescaped(source, "]");
  if (end == std::string_view::npos || source.substr(end + 1, 1) != "(") return {};
  const std::string_view address = source.substr(end + 2, source.size() - end - 3);
  if (address.find("](") != address.npos || address.find_first_of(" \t\n") != address.npos) return {};
  return {true, source.substr(1, end - 1), address};
}

}  // namespace vitae::markdown_text
