// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::terminal_text {

/// A line of a document around a span of it, made visible and cut to a width: what an issue is shown with.
struct snippet {
  std::string before, span, after;
};

namespace cutting {

constexpr bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// The text without what is too much at its front or back, where an ellipsis stands instead.
inline std::string front_cut(std::string text, std::size_t columns) {
  std::size_t width = display_width(text), from = 0;
  if (width <= columns) return text;
  while (from < text.size()) {
    const decoded next = decode(text, from);
    const auto wide = static_cast<std::size_t>(display_width(next.code_point));
    if (width + 1 <= columns && wide > 0) break;  // marks go with their letter
    width -= wide;
    from += next.length;
  }
  return "\u2026" + text.substr(from);
}
inline std::string back_cut(std::string text, std::size_t columns) {
  std::size_t width = 0, end = 0;
  if (display_width(text) <= columns) return text;
  while (end < text.size()) {
    const decoded next = decode(text, end);
    width += static_cast<std::size_t>(display_width(next.code_point));
    if (width + 1 > columns) break;
    end += next.length;
  }
  return text.substr(0, end) + "\u2026";
}

}  // namespace cutting

/// The line that `where` begins on, in at most `columns`; reads only as much of the document as it shows.
inline snippet snippet_of(std::string_view document, extent where, std::size_t columns) {
  using namespace cutting;
  columns = std::max<std::size_t>(columns, 20);
  const std::size_t most = columns * 8;  // bytes: a column may take several, by accents and marks
  const auto within = [&](std::size_t at) { return (static_cast<unsigned char>(document[at]) & 0xC0) == 0x80; };
  const std::size_t start = std::min(where.offset, document.size());
  std::size_t begin = start, end = start;
  while (begin > 0 && start - begin < most && !ends_line(document[begin - 1])) --begin;
  while (begin < start && within(begin)) ++begin;
  while (end < document.size() && end - start < most && !ends_line(document[end])) ++end;
  while (end > start && end < document.size() && within(end)) --end;
  const std::size_t stop = std::clamp(where.offset + std::min(where.length, most), start, end);

  snippet shown{visible(document.substr(begin, start - begin)), visible(document.substr(start, stop - start)),
                visible(document.substr(stop, end - stop))};
  const bool more_before = begin > 0 && !ends_line(document[begin - 1]);
  const bool more_after = end < document.size() && !ends_line(document[end]);
  const std::size_t whole = display_width(shown.before) + display_width(shown.span) + display_width(shown.after);
  if (whole <= columns && !more_before && !more_after) return shown;
  shown.span = back_cut(std::move(shown.span), columns * 2 / 3);
  const std::size_t left = columns - display_width(shown.span), ahead = display_width(shown.before);
  const std::size_t behind = display_width(shown.after);
  const std::size_t room = std::max(left / 2, left - std::min(left, behind));
  shown.before = front_cut(std::move(shown.before), std::min(room, more_before && ahead <= room ? ahead - 1 : room));
  shown.after = back_cut(std::move(shown.after), left - std::min(left, display_width(shown.before)));
  return shown;
}

}  // namespace vitae::terminal_text
