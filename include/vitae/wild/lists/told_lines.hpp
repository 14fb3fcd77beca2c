// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/named_tools.hpp>
#include <vitae/wild/lists/running_text.hpp>
#include <vitae/wild/lists/split.hpp>

/// Lines among lists that are more than the items of one.
namespace vitae::wild_text {

/// "Abroad: Example Centre, Oslo, 2008; Tide Programme, Leeds, 2004-2006": what semicolons part are no skills where
/// each has its date behind a comma.
inline bool lists_dated(const context& in, span s) {
  const std::string_view text = in.view(s);
  std::size_t parts = 0;
  for (std::size_t from = 0; from < text.size(); ++parts) {
    const std::size_t end = std::min(text.find(';', from), text.size());
    const span part{s.begin + from, s.begin + end};
    const found_dates dates = in.dates.dating_in(part);
    if (dates.empty() || dates.back()->text.end + 1 < part.end ||
        !in.view({part.begin, dates.back()->text.begin}).ends_with(", "))
      return false;
    from = end + 1;
  }
  return parts > 1;
}

/// Does each of several items have a label of its own?
inline bool is_labelled_throughout(const context& in, span s) {
  const std::vector<span> parts = enumeration(in.plain()).read(s);
  return parts.size() > 1 &&
         all_of(parts, [&](span part) { return in.view(part).find(": ") != std::string_view::npos; });
}

/// A term of nothing but marks, for the sake of its definition: ".", "&nbsp;".
inline bool says_nothing(const context& in, span s) {
  const std::string_view text = in.view(s);
  return none_of(text, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); });
}

/// Does each line name something, and do most tell in sentences of it rather than list? "**Mentoring** – I have
/// looked after twelve apprentices, and most of them stayed". Then the names are what is listed.
inline bool explains(const context& in, const list_names& names, std::size_t begin, std::size_t end) {
  std::size_t told = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const named_list line = names.parted(in.doc.blocks[i].text);
    if (line.name.empty()) return false;
    told += describes(in, line.rest) && tools_in(in, line.rest).size() < 3 ? 1U : 0U;
  }
  return end > begin + 2 && told * 2 > end - begin;
}

}  // namespace vitae::wild_text
