// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// The labels of lines that are set apart by more than their words.
struct stray_labels {
  const context& in;
  const name_index& names;

  /// "**Languages** Welsh (fluent)": where a title in bold that names a member ends, before its colon; 0 without one.
  std::size_t bold_end(const block& b) const {
    std::size_t end = b.text.begin;
    const std::size_t limit = std::min(b.text.end, b.text.begin + 40);
    while (end < limit && (in.plain().styles[end] & style::bold) != 0 && in.plain().text[end] != ':') ++end;
    if (end == b.text.begin || end == limit || (in.plain().text[end] != ' ' && in.plain().text[end] != ':')) return 0;
    const named_member found = names.title(in.view({b.text.begin, end}));
    return found.member && found.quality >= 0.9F ? end - b.text.begin : 0;
  }

  /// Where a label ends, at its colon, at its cell's edge, at a gap behind it or with its bold print; npos where there
  /// is none.
  std::size_t label_end(const block& b) const {
    const std::string_view text = in.view(b).substr(0, 50);
    if (const std::size_t print = bold_end(b); print > 0) return print;
    const std::size_t bar = b.kind == block_kind::row ? text.find('|') : text.npos;
    if (bar != text.npos && bar > 0) return bar;
    const std::size_t colon = label_mark_in(text, 50, colons).at;
    return colon < text.size() ? colon : find_gap(text);
  }

  span behind_dash(span s) const {
    for (const std::string_view dash : {"– ", "- "})
      if (in.view(s).starts_with(dash)) s.begin += dash.size();
    return trim(in.plain(), s);
  }

  /// "Skills – Git; Make; Docker": where the blank before a dash is behind the title of a list of three or more; else
  /// 0.
  std::size_t dash_end(const block& b) const {
    const std::string_view text = in.view(b);
    const std::size_t dash = std::min(find_sign(text, " – "), find_sign(text, " - "));
    if (dash == text.npos || dash > 40) return 0;
    const named_member found = names.title(text.substr(0, dash));
    const std::vector<span> parts = enumeration(in.plain()).read(behind_dash({b.text.begin + dash + 1, b.text.end}));
    return found.member && found.quality >= 0.9F && parts.size() > 2 ? dash : 0;
  }
};

}  // namespace vitae::wild_text
