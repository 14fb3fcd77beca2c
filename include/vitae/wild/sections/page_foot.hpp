// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>

/// Tells the foot of a page from its sections.
namespace vitae::wild_text {

/// "© 2025 Ada Quill": the foot of a page belongs to no section.
inline bool is_footer(const outline& doc, std::size_t i) {
  const std::string_view text = doc.plain.of(doc.blocks[i].text.begin, doc.blocks[i].text.end);
  return text.starts_with("©") || ascii::begins(text, "copyright ©") || ascii::begins(text, "copyright (c)");
}

/// "<ada@example.org> • +44 20 7946 0000" behind a rule: the last lines tell how to reach the owner, where no address
/// for mail stands before them.
inline bool is_foot(const outline& doc, std::size_t i) {
  const block& b = doc.blocks[i];
  if (!b.ruled || b.kind == block_kind::heading || i == 0 || i + 3 < doc.blocks.size()) return false;
  const auto mail = [&](const hyperlink& l) { return l.begin < b.text.begin && l.target.starts_with("mailto:"); };
  const std::size_t at = doc.plain.text.find('@');
  return at >= b.text.begin && at < b.text.end && none_of(doc.plain.links, mail);
}

}  // namespace vitae::wild_text
