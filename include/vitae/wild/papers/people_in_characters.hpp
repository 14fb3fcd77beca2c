// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text::layouts {

/// The words that join the last two names of a list in Chinese.
inline constexpr std::string_view chinese_joints[] = {"和", "与", "與", "及"};

/// "赵明、李帆和黄海": parts the last two names in Chinese characters.
inline void part_last_name(const context& in, std::vector<span>& names) {
  for (const std::string_view joint : chinese_joints) {
    const std::string_view last = names.empty() ? std::string_view{} : in.view(names.back());
    const std::size_t at = last.find(joint);
    if (at == last.npos || at == 0 || at > 12 || last.size() - at > 16) continue;
    const span next = trim(in.plain(), {names.back().begin + at + joint.size(), names.back().end});
    names.back().end = names.back().begin + at;
    return names.push_back(next);
  }
}

/// Is a line nothing but names in characters, the surname of one of which is well known?
inline bool lists_people_in_characters(const context& in, span line) {
  if (line.empty() || line.size() > 200 || !is_cjk(decode(in.view(line), 0).code_point)) return false;
  std::vector<span> names = enumeration(in.plain()).read(line);
  part_last_name(in, names);
  bool sure = false;
  for (const span name : names) {
    const float person = in.weigh(look::person, name);
    if (person < 0.3F) return false;
    sure = sure || person >= 0.6F;
  }
  return sure;
}

/// What stands between the marks that titles of books and journals have in Chinese and Japanese; all of it where there
/// are none.
inline span between_title_marks(const context& in, span s) {
  struct pair_of_marks {
    std::string_view open, close;
  };
  const std::string_view text = in.view(s);
  for (const auto& [open, close] : {pair_of_marks{"《", "》"}, {"『", "』"}}) {
    const std::size_t begin = text.find(open), end = text.find(close);
    if (begin < end && end != text.npos) return {s.begin + begin + open.size(), s.begin + end};
  }
  return s;
}

}  // namespace vitae::wild_text::layouts
