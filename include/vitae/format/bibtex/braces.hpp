// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>

/// Braces as BibTeX counts them: each one, with a backslash before it or not.
namespace vitae::latex {

inline constexpr std::size_t npos = std::string_view::npos;

/// The brace that closes the one at `open`, or `npos`.
constexpr std::size_t closing(std::string_view text, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}' && --depth == 0) return i;
  }
  return npos;
}

/// Without ASCII white space at the ends; the space of a final `\ ` stays.
constexpr std::string_view stripped(std::string_view text) {
  while (!text.empty() && ascii::is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && ascii::is_blank(text.back()) && !(text.size() > 1 && text[text.size() - 2] == '\\'))
    text.remove_suffix(1);
  return text;
}

/// Is the whole text one group, as in `{Example Consortium}`? Such a text is taken literally: it is neither split nor
/// interpreted.
constexpr bool is_group(std::string_view text) {
  text = stripped(text);
  return text.starts_with('{') && closing(text, 0) == text.size() - 1;
}

/// The pieces of a text between separators that stand in no braces. `length(i)` is the length of a separator at `i`,
/// or 0.
template <class Length>
constexpr std::vector<std::string_view> split(std::string_view text, Length&& length) {
  std::vector<std::string_view> pieces;
  std::size_t depth = 0, begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}' && depth > 0) --depth;
    const std::size_t separator = depth == 0 ? length(i) : 0;
    if (separator == 0) continue;
    pieces.push_back(text.substr(begin, i - begin));
    begin = i + separator;
    i = begin - 1;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// The pieces between single characters that stand in no braces.
constexpr std::vector<std::string_view> split(std::string_view text, char separator) {
  return split(text, [&](std::size_t i) { return text[i] == separator ? std::size_t{1} : std::size_t{0}; });
}

}  // namespace vitae::latex
