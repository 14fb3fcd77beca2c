// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>

/// Where the items of a list are put while it is read. What grows and shrinks it is out of line, once for each type:
/// within each reader it would be most of the program.
namespace vitae::parsing {

/// Leaves the first items of a list, so many.
template <class T>
[[gnu::noinline, gnu::cold]] constexpr void shorten(T& many, std::size_t size) {
  while (many.size() > size) many.pop_back();
}

/// What a list is read from: the bytes of its items so far, and of all that is behind them.
struct text_of_list {
  std::size_t read = 0, left = 0;
};

/// For how many items a full list asks memory. Most lists of a CV are short: at first for a few, in less than a piece
/// for which common allocators tidy up all the small ones; then for twice as many, or for as many long records as there
/// will be, if what is left is like what was read.
[[gnu::noinline]] constexpr std::size_t items_to_hold(std::size_t items, std::size_t bytes_of_one, text_of_list text) {
  constexpr std::size_t few = 4, small_piece = 1000, most_times = 8, long_record = 128;
  if (items == 0) return std::clamp(small_piece / bytes_of_one, std::size_t{1}, few);
  if (bytes_of_one < long_record || text.read == 0) return 2 * items;
  return std::clamp(items + text.left / (text.read / items + 1) + 1, 2 * items, most_times * items);
}

/// Whether a list in one piece of memory has no room for another item. As places, not as numbers: so the compiler sees
/// that this is what the list itself asks.
template <class T>
[[gnu::always_inline]] constexpr bool is_full(const T& many) {
  return many.data() + many.size() == many.data() + many.capacity();
}

/// One more item. What it calls is within it, where the compiler sees what does not happen.
template <class T>
[[gnu::noinline, gnu::flatten]] constexpr void add_to(T& many, text_of_list text) {
  if constexpr (requires { many.reserve(many.capacity()), many.data(); }) {
    if (is_full(many)) many.reserve(items_to_hold(many.size(), sizeof(typename T::value_type), text));
    if (is_full(many)) __builtin_unreachable();  // or there would be another way to grow, for each type
  }
  many.emplace_back();
}

/// The place of the next item, at the index that is the number of those before it: a new one, or (`Renewing`) one in
/// use, whose memory serves again.
template <bool Renewing, class T>
[[gnu::always_inline]] constexpr auto& slot(T& many, std::size_t index, text_of_list text = {}) {
  constexpr bool in_place = Renewing && requires { many[index]; };
  if constexpr (!in_place)
    if (index == 0 && !many.empty()) shorten(many, 0);
  if (index == many.size()) add_to(many, text);
  if constexpr (in_place)
    return many[index];
  else
    return many.back();
}

}  // namespace vitae::parsing
