// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/entries/context.hpp>

namespace vitae::wild_text {

/// A command of LaTeX that sets what stands in braces after it, and Markdown's mark for it.
struct tex_emphasis {
  std::string_view command, mark;
};
inline constexpr tex_emphasis tex_emphases[] = {
    {"\\emph{", "*"}, {"\\textit{", "*"}, {"\\textsl{", "*"}, {"\\textbf{", "**"}};

/// The bytes of a block, with the marks around it and the addresses of the links in it.
inline extent bytes_of(const context& in, const block& b) {
  const span all = b.text;
  extent bytes = in.plain().where(all.begin, all.end);
  const std::string_view document = in.plain().document;
  const auto is_mark = [&](std::size_t at, std::string_view marks) {
    return at < document.size() && marks.find(document[at]) != std::string_view::npos;
  };
  while (bytes.offset > 0 && is_mark(bytes.offset - 1, "*_[`")) --bytes.offset, ++bytes.length;
  for (const tex_emphasis& e : tex_emphases)
    if (document.substr(0, bytes.offset).ends_with(e.command))
      bytes.offset -= e.command.size(), bytes.length += e.command.size();
  const auto closers = [&] {
    while (is_mark(bytes.end(), "*_`")) ++bytes.length;
  };
  closers();
  const std::vector<hyperlink>& links = in.plain().links;
  for (std::size_t i = normal::first_link(in.plain(), all.begin); i < links.size() && links[i].begin < all.end; ++i) {
    const extent where = links[i].where;
    const bool closed = document.substr(where.end(), 1) == ")";
    if (where.offset >= bytes.offset && where.offset < bytes.end() + 4)
      bytes.length = std::max(bytes.length, where.end() - bytes.offset + (closed ? 1 : 0));
  }
  closers();
  return bytes;
}

/// The bytes of a block in stretches, without what stands elsewhere in the text: the titles in a margin beside its
/// lines, which are other blocks.
inline std::vector<extent> stretches_of(const context& in, const block& b) {
  constexpr byte_set markup = byte_set("<>[]{}`|$\\*_");
  const plain_text& plain = in.plain();
  extent rest = bytes_of(in, b);
  std::vector<extent> found;
  for (std::size_t at = b.text.begin; at + 1 < b.text.end; ++at) {
    if (plain.text[at] != '\n') continue;
    const std::size_t end = plain.origin[at], next = plain.origin[at + 1];
    if (end < rest.offset || next < end + 3 || next >= rest.end()) continue;  // in the order of the document
    const std::string_view between = plain.document.substr(end + 1, next - end - 1);
    if (!any_of(between, ascii::is_alnum) || any_of(between, markup) || between.find('\n') != between.npos) continue;
    found.push_back({rest.offset, end - rest.offset});
    rest = {next, rest.end() - next};
  }
  found.push_back(rest);
  return found;
}

/// Does a block stand on the same line of the document as the one before it?
inline bool goes_on_line(const context& in, std::size_t i) {
  if (i == 0) return false;
  const extent before = bytes_of(in, in.doc.blocks[i - 1]), next = bytes_of(in, in.doc.blocks[i]);
  if (next.offset <= before.end()) return next.offset >= before.offset;
  const std::string_view between = in.plain().document.substr(before.end(), next.offset - before.end());
  return between.find_first_of("\n<") == std::string_view::npos;
}

}  // namespace vitae::wild_text
