// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <vitae/wild/citation/scores/transition.hpp>

/// Which labels may follow each, worked out by the compiler: most pairs never stand in a row.
namespace vitae::wild_text::citing {

/// A set of labels, one bit each.
using label_set = std::uint32_t;
static_assert(label_count <= 32);

constexpr label_set set_of(label l) { return label_set{1} << l; }

/// Takes the first label out of a set that is not empty.
constexpr label take_first(label_set& set) {
  const auto first = static_cast<label>(std::countr_zero(set));
  set &= set - 1;
  return first;
}

namespace following {

/// Does some boundary let `to` follow `from`? Each condition of `transition` asks for one kind of boundary to be there
/// and others not to be, so that boundaries of one kind, and none, show all that is possible.
constexpr bool possible(label from, label to) {
  if (transition(from, to, 0, false) > never) return true;
  for (std::uint32_t bit = 1; bit <= at_one_print; bit <<= 1)
    if (transition(from, to, bit, false) > never) return true;
  return false;
}

constexpr std::array<label_set, label_count> build() {
  std::array<label_set, label_count> sets{};
  for (unsigned from = 0; from < label_count; ++from)
    for (unsigned to = 0; to < label_count; ++to)
      if (possible(static_cast<label>(from), static_cast<label>(to))) sets[from] |= set_of(static_cast<label>(to));
  return sets;
}

}  // namespace following

/// The labels that `transition` lets follow each label across some boundary.
inline constexpr std::array<label_set, label_count> followers = following::build();

}  // namespace vitae::wild_text::citing
