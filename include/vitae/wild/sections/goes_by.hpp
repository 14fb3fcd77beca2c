// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// Is a text one of a member's names?
inline bool goes_by(const member_info& m, std::string_view text) {
  const std::string key = title_key(text);
  if (key == title_key(m.name) || key == title_key(m.note.label_text)) return true;
  for (std::string_view rest = m.note.other_names; !rest.empty();) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    if (key == title_key(rest.substr(0, bar))) return true;
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
  return false;
}

}  // namespace vitae::wild_text
