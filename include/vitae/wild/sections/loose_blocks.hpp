// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/atoms/seams.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// What a section holds whose blocks are no entries.
namespace loose {

/// Whether they are an enumeration and nothing else: a few lines of short items, no dates, no one's name.
inline bool enumerates(const context& in, const section& s) {
  std::size_t items = 0;
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const span line = in.doc.blocks[i].text;
    if (s.end - s.begin > 6 || line.size() > 300 || !in.dates.dating_in(line).empty() ||
        in.view(line).find("://") != std::string_view::npos)
      return false;
    for (const span part : enumeration(in.plain()).read(line)) {
      const std::string_view item = in.view(part);
      if (std::count(item.begin(), item.end(), ' ') > 4 || in.weigh(look::person, part) >= 0.6F) return false;
      ++items;
    }
  }
  return items > 2 && items > s.end - s.begin;
}

/// Whether they are a list of short items, one a bullet.
inline bool itemizes(const context& in, const section& s) {
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const std::string_view item = in.view(in.doc.blocks[i]);
    if (in.doc.blocks[i].kind != block_kind::bullet || item.size() > 40 || lines::is_prose(item) ||
        !in.dates.dating_in(in.doc.blocks[i].text).empty())
      return false;
  }
  return s.end > s.begin + 1;
}

/// Whether they are short lines without dates.
inline bool holds_short_lines(const context& in, const section& s) {
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const span line = in.doc.blocks[i].text;
    if (line.size() > 60 || lines::is_prose(in.view(line)) || !in.dates.dating_in(line).empty()) return false;
  }
  return s.begin < s.end;
}

/// Whether they are lines, none of which has a date.
inline bool is_undated(const context& in, const section& s) {
  for (std::size_t i = s.begin; i < s.end; ++i)
    if (!in.dates.dating_in(in.doc.blocks[i].text).empty()) return false;
  return s.begin < s.end;
}

/// Whether they tell what was done: lines without dates, none of them a prize by its name, most of them sentences.
inline bool tells_deeds(const context& in, const section& s) {
  std::size_t told = 0;
  for (std::size_t i = s.begin; i < s.end; ++i) {
    const span line = in.doc.blocks[i].text;
    if (!in.dates.dating_in(line).empty() || in.weigh(look::award, line) >= 0.6F) return false;
    const std::string_view text = in.view(line);
    told += runs_on(text) || (text.ends_with('.') && std::count(text.begin(), text.end(), ' ') > 3) ? 1U : 0U;
  }
  return s.end > s.begin + 1 && told * 2 > s.end - s.begin;
}

}  // namespace loose

}  // namespace vitae::wild_text
