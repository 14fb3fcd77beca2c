// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

/// Where the items of a list are put while it is read. What grows and shrinks it is out of line: within each reader it
/// would be most of the program.
namespace vitae::parsing {

/// Leaves the first items of a list, so many.
template <class T>
[[gnu::noinline, gnu::cold]] constexpr void shorten(T& many, std::size_t size) {
  while (many.size() > size) many.pop_back();
}

/// Memory for so many items. It is that of another list, which has nothing to move.
template <class T>
[[gnu::noinline]] constexpr void give_memory(T& many, std::size_t items) {
  T other;
  other.reserve(items);
  many.swap(other);
}

template <class T>
[[gnu::always_inline]] constexpr void add_to(T& many) {
  if constexpr (requires { many.reserve(many.capacity()); })
    if (many.capacity() == 0) give_memory(many, 4);  // most lists of a CV are short, and few ask for memory twice
  many.emplace_back();
}

/// The place of the next item, at the index that is the number of those before it: a new one, or (`Renewing`) one in
/// use, whose memory serves again.
template <bool Renewing, class T>
[[gnu::always_inline]] constexpr auto& slot(T& many, std::size_t index) {
  constexpr bool in_place = Renewing && requires { many[index]; };
  if constexpr (!in_place)
    if (index == 0 && !many.empty()) shorten(many, 0);
  if (index == many.size()) add_to(many);
  if constexpr (in_place)
    return many[index];
  else
    return many.back();
}

}  // namespace vitae::parsing
