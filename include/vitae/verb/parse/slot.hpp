// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>

/// Where the items of a list are put while it is read. The code that grows and shrinks a list is out of line, once for
/// each type: inlined into each reader, it would be most of the program.
namespace vitae::parsing {

/// Keeps the first `count` items of a list.
template <class T>
[[gnu::noinline, gnu::cold]] constexpr void shorten(T& many, std::size_t size) {
  while (many.size() > size) many.pop_back();
}

/// The text that a list is read from: how many bytes its items had so far, and how many follow.
struct text_of_list {
  std::size_t read = 0, left = 0;
};

/// How many items a full list reserves memory for. Most lists of a CV are short, so at first for a few, in a piece
/// small enough that common allocators need not merge free ones; then for twice as many, or for as many long records as
/// are to come if the rest of the text is like what was read. A few records tell of eight times as many at most; a
/// sample tells of all in memory twice the text's, and some are added, as to move them all once again costs most.
[[gnu::noinline]] constexpr std::size_t items_to_hold(std::size_t items, std::size_t bytes_of_one, text_of_list text) {
  constexpr std::size_t few = 4, small_piece = 1000, most_times = 8, sample = 8, long_record = 128;
  if (items == 0) return std::clamp(small_piece / bytes_of_one, std::size_t{1}, few);
  if (bytes_of_one < long_record || text.read == 0) return 2 * items;
  const std::size_t to_come = text.left / (text.read / items + 1), most = most_times * items;
  if (items < sample) return std::clamp(items + to_come + 1, 2 * items, most);
  return std::clamp(items + to_come + to_come / 8 + 1, 2 * items, std::max(most, 2 * text.left / bytes_of_one));
}

/// Whether a list in one piece of memory has no room for another item. Asked of addresses, not of sizes, so that the
/// compiler sees that the list's own check is the same.
template <class T>
[[gnu::always_inline]] constexpr bool is_full(const T& many) {
  return many.data() + many.size() == many.data() + many.capacity();
}

/// Appends an item. What it calls is inlined, where the compiler sees which parts are never taken.
template <class T>
[[gnu::noinline, gnu::flatten]] constexpr void add_to(T& many, text_of_list text) {
  if constexpr (requires { many.reserve(many.capacity()), many.data(); }) {
    if (is_full(many)) many.reserve(items_to_hold(many.size(), sizeof(typename T::value_type), text));
    if (is_full(many)) __builtin_unreachable();  // or there would be another way to grow, for each type
  }
  many.emplace_back();
}

/// The item at `index`, which is the number of those read before: a new one, or (`Renewing`) an existing one whose
/// memory is reused.
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
