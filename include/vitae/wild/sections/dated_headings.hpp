// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// "## Example Ltd. | 2011 – 2013", whatever it holds: does it go on with entries under headings of its level that have
/// such times?
inline bool goes_on_dated(const context& in, const entry_plan& plan, const section& entries, const section& s) {
  if (s.member || s.title.empty() || !plan.period || entries.begin == entries.end || entries.end + 1 != s.begin)
    return false;
  const block &first = in.doc.blocks[entries.begin], &head = in.doc.blocks[s.begin - 1];
  return first.kind == block_kind::heading && head.kind == first.kind && head.level == first.level &&
         features_of(in, plan, first).ranges == 1 && features_of(in, plan, head).ranges == 1;
}

}  // namespace vitae::wild_text
