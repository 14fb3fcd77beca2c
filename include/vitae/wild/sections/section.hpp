// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// A stretch of a document under one title: its blocks, and the member that the title speaks of.
struct section {
  const member_info* member = nullptr;  ///< null before the first title, and under a title that nobody knows
  const member_info* also = nullptr;    ///< another member that the title speaks of
  float quality = 0;                    ///< how well the title fits the member
  span title;                           ///< empty before the first title
  std::size_t begin = 0, end = 0;       ///< its blocks, without the title
  std::size_t heading = 0;              ///< the block of its title, further above where others came between
  bool inner = false;                   ///< the title names `also` alone, within a section of `member`
  bool aside = false;                   ///< a titled list whose lines are no member's, whatever they look like

  bool known() const { return member != nullptr; }
};

/// Whether one of the sections has a title that says that it holds a member.
inline bool tell_of(const std::vector<section>& sections, const member_info* member) {
  return any_of(sections, [&](const section& s) { return s.member == member && !s.title.empty() && s.begin < s.end; });
}

}  // namespace vitae::wild_text
