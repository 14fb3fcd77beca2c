// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace vitae {

/// How many letters must be changed, added, dropped or swapped with a neighbour to make one short text of another
/// (optimal string alignment); texts of more than 47 bytes are unlike.
constexpr std::size_t edit_distance(std::string_view a, std::string_view b) {
  constexpr std::size_t most = 48;
  if (a.size() >= most || b.size() >= most) return std::max(a.size(), b.size());
  std::array<std::array<std::size_t, most>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto &row = rows[i % 3], &last = rows[(i + 2) % 3], &before = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

/// The one of `names` that was probably meant by `word`: the nearest within a third of its letters, or nothing.
template <class Names>
constexpr std::string_view nearest(std::string_view word, const Names& names) {
  std::string_view best;
  std::size_t least = word.size() / 3 + 1;
  for (const std::string_view name : names)
    if (const std::size_t distance = edit_distance(word, name); distance < least) {
      least = distance;
      best = name;
    }
  return best;
}

}  // namespace vitae
