// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// Is any name of a member (its own, its label, its aliases) as asked?
template <class Ask>
bool any_name(const member_info& m, Ask ask) {
  if (ask(m.name) || ask(m.note.label_text)) return true;
  for (std::string_view rest = m.note.other_names; !rest.empty();) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    if (ask(rest.substr(0, bar))) return true;
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
  return false;
}

/// Is a text one of a member's names, as titles compare?
inline bool goes_by(const member_info& m, std::string_view text) {
  const std::string key = title_key(text);
  return any_name(m, [&](std::string_view name) { return key == title_key(name); });
}

/// Does a title end in one of a member's names, to the letter: "Invited Presentations" in "presentations"?
inline bool ends_in_name(const member_info& m, std::string_view title) {
  return any_name(m, [&](std::string_view name) {
    return !name.empty() && name.size() <= title.size() &&
           equal_folded(title.substr(title.size() - name.size()), name);
  });
}

}  // namespace vitae::wild_text
