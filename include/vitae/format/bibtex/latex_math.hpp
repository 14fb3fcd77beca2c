// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/format/bibtex/braces.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::latex {

/// What a search for the end of mathematics found.
struct math_span {
  bool found;
  std::size_t end;  ///< past the mathematics; if there is none, where the search ended: none begins before that
};

/// The mathematics that begins with the dollar sign at `at`: up to the next dollar sign that has no backslash before
/// it, if the braces between balance. If there is none, the dollar sign is one.
constexpr math_span find_math(std::string_view text, std::size_t at) {
  const std::size_t dollars = text.substr(at).starts_with("$$") ? 2 : 1;
  std::size_t depth = 0;
  for (std::size_t i = at + dollars; i < text.size(); ++i) {
    const bool escaped = text[i] == '\\' && i + 1 < text.size();
    if (escaped) ++i;
    if (text[i] == '{') {  // BibTeX counts braces with a backslash before them, too
      ++depth;
    } else if (text[i] == '}') {
      if (depth-- == 0) return {false, i};
    } else if (text[i] == '$' && !escaped) {
      if (depth != 0 || (dollars == 2 && text.substr(i, 2) != "$$")) return {false, i};
      return {true, i + dollars};
    }
  }
  return {false, text.size()};
}

/// Whether what `find_math` found in a text to be written may stay as it is. Amounts ("$5 to $10") are no mathematics:
/// as Pandoc has it, no space follows the first dollar sign, none precedes the last one, and no digit follows that.
constexpr bool is_written_math(std::string_view text, std::size_t at, math_span span) {
  if (!span.found || span.end < at + 3 || text.substr(at).starts_with("$$")) return false;
  const std::string_view inside = text.substr(at + 1, span.end - at - 2);
  if (inside.front() == ' ' || inside.back() == ' ') return false;
  if (span.end < text.size() && (ascii::is_digit(text[span.end]) || text[span.end] == '$')) return false;
  for (std::size_t i = 0; i < inside.size(); ++i)
    if (ascii::is_control(inside[i]) || inside.substr(i, 2) == "  ") return false;
  return true;
}

}  // namespace vitae::latex
