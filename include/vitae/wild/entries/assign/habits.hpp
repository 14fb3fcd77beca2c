// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <vitae/wild/entries/atoms.hpp>

namespace vitae::wild_text {

/// What a section's entries have in common: how often an atom in this place turned out to be that member.
class habits {
 public:
  /// The place of an atom in its head, as far as entries of one layout share it.
  static std::size_t place_of(const atom& a) {
    const std::size_t line = std::min<std::size_t>(a.line, 3), order = std::min<std::size_t>(a.order, 2);
    return (line * 3 + order) * 8 + (a.how & 7U);
  }
  void learn(const atom& a, std::size_t slot, float weight) {
    if (slot < slots) counts_[place_of(a)][slot] += weight, totals_[place_of(a)] += weight;
  }
  /// From -0.5, never that member, to 0.5, always; 0 where nothing is known.
  float expects(const atom& a, std::size_t slot) const {
    const float total = totals_[place_of(a)];
    if (slot >= slots || total < 0.8F) return 0;
    const float share = counts_[place_of(a)][slot] / total;
    const float trust = total > 3 ? 1.0F : total / 3;
    return (share - 0.5F) * trust;
  }
  /// Whether they are the same to the last bit.
  bool same_as(const habits& other) const { return std::memcmp(this, &other, sizeof other) == 0; }

 private:
  static constexpr std::size_t slots = 8, places = 96;
  std::array<std::array<float, slots>, places> counts_{};
  std::array<float, places> totals_{};
};

}  // namespace vitae::wild_text
