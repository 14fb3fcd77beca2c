// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/contact/found_name.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Begins a section of its own at the owner's name, which stands in another one; but within a list of `papers` it is an
/// author's, and parts none.
inline void begin_at_name(const found_name& name, const member_info* papers, std::vector<section>& sections) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (name.block < sections[i].begin || name.block >= sections[i].end) continue;
    if (papers && sections[i].member == papers) return;
    section next;
    next.title = name.text;
    next.begin = name.block + 1;
    next.end = std::exchange(sections[i].end, name.block);
    sections.insert(sections.begin() + static_cast<std::ptrdiff_t>(i + 1), next);
    return;
  }
}

}  // namespace vitae::wild_text
