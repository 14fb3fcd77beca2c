// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Joins titles that a narrow margin wrapped: "Honors and" over "Awards", "RESEARCH" over "EXPERIENCE". Two short lines
/// of text, one right below the other, are one if together they say exactly a title; a second one in small letters,
/// "Professional" over "experience", if a blank line stands below it.
inline outline join_wrapped_titles(outline doc, const name_index& names) {
  constexpr std::size_t longest = 24;  // bytes of a line in a margin
  std::vector<block> joined;
  joined.reserve(doc.blocks.size());
  const auto may_be_part = [&](const block& b) {
    return b.kind == block_kind::text && b.text.size() > 2 && b.text.size() <= longest && !b.definition;
  };
  const auto is_capital = [&](const block& b) { return is_upper(decode(doc.plain.text, b.text.begin).code_point); };
  for (const block& b : doc.blocks) {
    const block* const next = &b == &doc.blocks.back() ? nullptr : &b + 1;
    const bool below = !joined.empty() && b.gap == 0 && may_be_part(b) && may_be_part(joined.back()) &&
                       is_capital(joined.back()) && (is_capital(b) || !next || next->gap > 0);
    const span both = below ? span{joined.back().text.begin, b.text.end} : span{};
    const std::string_view text = doc.plain.of(both.begin, both.end);
    const std::size_t end = below ? joined.back().text.size() : 0;
    const auto alone = [&](span s) { return names.title(doc.plain.of(s.begin, s.end)); };
    const auto stacked = [&] {  // "SUMMARY" over "EXPERIENCE"
      const named_member upper = alone(joined.back().text), lower = alone(b.text);
      return upper.quality >= 0.95F && lower.quality >= 0.95F && upper.member != lower.member;
    };
    if (!below || joined.back().capitals != b.capitals || joined.back().how != b.how ||
        text.find_first_not_of(" \n", end) != b.text.begin - both.begin ||
        text.find_first_of(":|\t0123456789") != text.npos || names.title(text).quality < (stacked() ? 1.0F : 0.95F)) {
      joined.push_back(b);
      continue;
    }
    std::replace(doc.plain.text.begin() + static_cast<std::ptrdiff_t>(both.begin),
                 doc.plain.text.begin() + static_cast<std::ptrdiff_t>(both.end), '\n', ' ');
    joined.back().text = both;
  }
  doc.blocks = std::move(joined);
  return doc;
}

}  // namespace vitae::wild_text
