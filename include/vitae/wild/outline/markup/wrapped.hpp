// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>

namespace vitae::wild_text {

/// Text between marks that are none: what is shown of it, and where it leads if it is a link; `length` is that of all,
/// 0 where there is none.
struct wrapped_text {
  extent shown, address;
  std::size_t length = 0;
};

/// "<https://example.org>", "<ada@example.org>".
constexpr wrapped_text autolink_at(std::string_view document, std::size_t at) {
  std::size_t end = at + 1;
  while (end < document.size() && document[end] != '>' && document[end] != '<' && !ascii::is_blank(document[end]))
    ++end;
  if (end >= document.size() || document[end] != '>') return {};
  const std::string_view inside = document.substr(at + 1, end - at - 1);
  if (inside.find("://") == inside.npos && inside.find('@') == inside.npos) return {};
  const extent address{at + 1, inside.size()};
  return {address, address, inside.size() + 2};
}

/// Org's time stamp: "<2012>", "<2012-05-01 Tue>".
constexpr wrapped_text time_stamp_at(std::string_view document, std::size_t at) {
  std::size_t end = at + 1;
  while (end < document.size() && end < at + 5 && ascii::is_digit(document[end])) ++end;
  if (end < at + 5) return {};
  while (end < document.size() && end < at + 24 &&
         (ascii::is_alnum(document[end]) || document[end] == '-' || document[end] == ' ' || document[end] == ':'))
    ++end;
  if (end >= document.size() || document[end] != '>') return {};
  return {{at + 1, end - at - 1}, {}, end + 1 - at};
}

/// Org's link: "[[https://example.org][label]]", "[[https://example.org]]".
constexpr wrapped_text org_link_at(std::string_view document, std::size_t at) {
  if (document.substr(at, 2) != "[[") return {};
  const std::string_view all = document.substr(at, 2000);
  const std::size_t line = all.find('\n'), close = all.find("]]");
  if (close == all.npos || close > line) return {};
  const std::size_t middle = all.substr(0, close).find("][");
  if (middle != all.npos) return {{at + middle + 2, close - middle - 2}, {at + 2, middle - 2}, close + 2};
  if (all.substr(0, close).find("://") == all.npos) return {};
  const extent address{at + 2, close - 2};
  return {address, address, close + 2};
}

/// Pandoc's superscript: the carets of "10^th^".
constexpr wrapped_text superscript_at(std::string_view document, std::size_t at) {
  if (at == 0 || !ascii::is_alnum(document[at - 1])) return {};
  std::size_t end = at + 1;
  while (end < document.size() && end < at + 6 && ascii::is_alnum(document[end])) ++end;
  if (end == at + 1 || end >= document.size() || document[end] != '^') return {};
  return {{at + 1, end - at - 1}, {}, end + 1 - at};
}

/// A code span at a backtick; it stands in one line.
constexpr wrapped_text code_span_at(std::string_view document, std::size_t at) {
  std::size_t begin = at;
  while (begin < document.size() && document[begin] == '`') ++begin;
  const std::string_view mark = document.substr(at, begin - at);
  const std::size_t close = document.substr(0, begin + 400).find(mark, begin);
  if (close == document.npos || document.substr(begin, close - begin).find('\n') != document.npos) return {};
  return {{begin, close - begin}, {}, close + mark.size() - at};
}

/// The wrapped text at a mark, code aside, whatever it is.
constexpr wrapped_text wrapped_at(std::string_view document, std::size_t at) {
  switch (document[at]) {
    case '<': {
      const wrapped_text link = autolink_at(document, at);
      return link.length > 0 ? link : time_stamp_at(document, at);
    }
    case '[':
      return org_link_at(document, at);
    case '^':
      return superscript_at(document, at);
    default:
      return {};
  }
}

}  // namespace vitae::wild_text
