// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// Puts the word of an enumeration that is left in an entry's head where it belongs: "2019 – 2020 · volunteer"; `used`
/// tells which atoms other members took.
inline void put_told_choice(const context& in, const member_info& choice, const draft& d, std::vector<char>& used,
                            node& made) {
  for (std::size_t i = 0; i < d.atoms.size(); ++i) {
    if (used[i] != 0) continue;
    for (const std::string_view word : choice.type->core().words) {
      if (!ascii::equal(in.view(d.atoms[i].text), word)) continue;
      node said;
      said.text = std::string(word);
      said.where = in.plain().where(d.atoms[i].text.begin, d.atoms[i].text.end);
      context::put(made, choice, std::move(said), false);
      used[i] = 1;
      return;
    }
  }
}

}  // namespace vitae::wild_text
