// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/origins.hpp>

namespace vitae::wild_text {

/// How a byte of plain text was set in the document, as bits.
namespace style {
inline constexpr unsigned bold = 1, italic = 2, code = 4, underlined = 8;
inline constexpr unsigned literal = 16;   ///< escaped, or in a code fence: never markup
inline constexpr unsigned entity = 32;    ///< stands for an HTML entity
inline constexpr unsigned inserted = 64;  ///< stands for a tag's structure: "<li>" as "- "
}  // namespace style

/// A link: the plain text it is on, and the address it leads to.
struct hyperlink {
  std::size_t begin = 0, end = 0;  ///< of its label, in the plain text
  std::string target;
  extent where;  ///< of the address, in the document
};

/// A document without its markup: HTML structure is spelled as Markdown's ("<h2>" as "## ", "<li>" as "- ", a cell's
/// end as a tab), emphasis, comments and templates are gone, entities are characters. Each byte knows its place in the
/// document and how it was set.
struct plain_text {
  std::string_view document;
  std::string text;
  origins origin;
  std::vector<std::uint8_t> styles;
  std::vector<hyperlink> links;  ///< in the order of their labels
  std::size_t page_from = 0;     ///< where in the document a page's own text begins, below YAML that is shown as one

  void reserve(std::size_t bytes) {
    text.reserve(bytes);
    styles.reserve(bytes);
  }
  void add(char c, std::size_t from, unsigned how = 0) {
    text += c;
    origin.add(from);
    styles.push_back(static_cast<std::uint8_t>(how));
  }

  /// Adds text that stands in the document as it is.
  void add(std::string_view run, std::size_t from, unsigned how) {
    text += run;
    styles.resize(text.size(), static_cast<std::uint8_t>(how));
    origin.add(from, run.size());
  }

  /// The bytes of the document that plain text came from: from the first of them to the last, where they stand there in
  /// another order too.
  extent where(std::size_t begin, std::size_t end) const {
    if (begin >= end || end > text.size()) return {begin < origin.size() ? origin[begin] : document.size(), 0};
    const extent all = origin.extent_of(begin, end);
    std::size_t last = all.end();
    if ((styles[end - 1] & style::entity) != 0 && origin[end - 1] + std::size_t{1} == last) {
      const std::size_t semicolon = document.substr(0, last + 40).find(';', last - 1);
      if (semicolon != std::string_view::npos) last = semicolon + 1;
    }
    return {all.offset, last - all.offset};
  }

  [[gnu::always_inline]] std::string_view of(std::size_t begin, std::size_t end) const {
    begin = std::min(begin, text.size());
    return {text.data() + begin, std::min(end - begin, text.size() - begin)};
  }
};

/// A stretch of plain text.
struct span {
  std::size_t begin = 0, end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::size_t size() const { return end - begin; }
  bool operator==(const span&) const = default;
};

/// The span without white space at its ends.
inline span trim(const plain_text& plain, span s) {
  const std::string_view all = plain.of(s.begin, s.end);
  const std::string_view kept = trimmed(all);
  if (kept.empty()) return {s.begin, s.begin};
  const auto begin = s.begin + static_cast<std::size_t>(kept.data() - all.data());
  return {begin, begin + kept.size()};
}

/// The bits that all characters of a span have, white space and bare punctuation aside.
inline unsigned common_style(const plain_text& plain, span s) {
  static constexpr byte_set bare = byte_set(" ,:.|*").or_controls();
  unsigned bits = 0xFF;
  bool any = false;
  for (std::size_t i = s.begin; i < s.end && bits != 0; ++i) {
    if (bare(plain.text[i])) continue;
    bits &= plain.styles[i];
    any = true;
  }
  return any ? bits : 0;
}

}  // namespace vitae::wild_text
