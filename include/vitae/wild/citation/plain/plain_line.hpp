// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string>
#include <vector>
#include <vitae/wild/citation/plain/parts.hpp>

/// A line without its markup, and where each byte of it came from.
namespace vitae::wild_text::citing {

/// How a byte was printed: a set of bits; boxed: a code span or a badge;
/// cites: linked to where papers are kept.
enum print : unsigned char { bold = 1, italic = 2, underlined = 4, raised = 8, linked = 16, boxed = 32, cites = 64 };

/// A line's plain text. Normalised: emphasis marks (`*`, `_`, `**`, `__` in pairs), HTML tags, `[label](url)` down to
/// its label, backslash escapes, entities, zero-width characters, and runs of white space down to one space. Nothing
/// else. Each byte of `text` knows the bytes of the line it stands for, and how it was printed.
struct plain_line {
  struct anchor {
    std::size_t first, last;  // in `text`
    extent url, source;       // in the line
  };

  std::string text;
  std::vector<std::uint32_t> from, until;
  std::vector<unsigned char> prints;
  std::vector<anchor> anchors;
  std::vector<std::uint32_t> breaks;  // where in `text` a line of the source ended

  /// Adds text that stands for the bytes [first, last) of the line.
  void add(std::string_view added, std::size_t first, std::size_t last, unsigned print) {
    text += added;
    from.resize(text.size(), static_cast<std::uint32_t>(first));
    until.resize(text.size(), static_cast<std::uint32_t>(last));
    prints.resize(text.size(), static_cast<unsigned char>(print));
  }

  /// Adds the bytes [first, last) of the line as they are.
  void copy(std::string_view line, std::size_t first, std::size_t last, unsigned print) {
    std::size_t at = text.size();
    add(line.substr(first, last - first), first, last, print);
    for (std::size_t i = first; i < last; ++i, ++at) {
      from[at] = static_cast<std::uint32_t>(i);
      until[at] = static_cast<std::uint32_t>(i + 1);
    }
  }

  void drop_last() {
    text.pop_back();
    from.pop_back();
    until.pop_back();
    prints.pop_back();
  }

  void drop_last(std::size_t count) {
    for (; count > 0 && !text.empty(); --count) drop_last();
  }

  bool ends_blank() const { return text.empty() || text.back() == ' '; }

  extent source(std::size_t first, std::size_t last) const {
    return first < last ? extent{from[first], until[last - 1] - from[first]} : extent{};
  }
  cited_text part(std::size_t first, std::size_t last) const {
    return {text.substr(first, last - first), source(first, last)};
  }
};

}  // namespace vitae::wild_text::citing
