// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace vitae {

/// Sorting by one function for the items of all types, where the standard's would be forty for each.
namespace sorting {

/// What an item is sorted by, and where it stood.
struct place {
  std::size_t key, index;
};

/// Brings places into the order of their keys, equal ones into that of where they stood.
inline void settle(std::vector<place>& places) {
  std::sort(places.begin(), places.end(),
            [](const place& a, const place& b) { return a.key != b.key ? a.key < b.key : a.index < b.index; });
}

/// Whether the item at one place belongs before that at another, as `asked` says.
using precedence = bool (*)(const void* asked, std::size_t a, std::size_t b);

/// The places of items in the order that the items belong in.
inline std::vector<std::size_t> order_of(std::size_t count, const void* asked, precedence before) {
  std::vector<std::size_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return before(asked, a, b); });
  return order;
}

}  // namespace sorting

/// Sorts items by which of two belongs before the other; equal ones stay in the order they had:
/// `sort_with(sources, [](const origin& a, const origin& b) { return a.path < b.path; })`.
template <class T, class Before>
void sort_with(std::vector<T>& items, const Before& before) {
  const auto asked = [&](std::size_t a, std::size_t b) { return before(items[a], items[b]); };
  const auto order = sorting::order_of(items.size(), &asked, [](const void* of, std::size_t a, std::size_t b) -> bool {
    return (*static_cast<decltype(&asked)>(of))(a, b);
  });
  std::vector<T> sorted;
  sorted.reserve(items.size());
  for (const std::size_t i : order) sorted.push_back(std::move(items[i]));
  items.swap(sorted);
}

/// Sorts items by a number that each has; equal ones stay in the order they had: `sort_by(holes, [](const hole& h) {
/// return h.text.begin; })`.
template <class T, class Key>
void sort_by(std::vector<T>& items, Key key) {
  bool in_order = true;
  std::size_t last = 0;
  for (const T& item : items) {
    const std::size_t next = key(item);
    in_order = in_order && last <= next;
    last = next;
  }
  if (in_order) return;
  std::vector<sorting::place> places;
  places.reserve(items.size());
  for (const T& item : items) places.push_back({key(item), places.size()});
  sorting::settle(places);
  std::vector<T> sorted;
  sorted.reserve(items.size());
  for (const sorting::place& p : places) sorted.push_back(std::move(items[p.index]));
  items.swap(sorted);
}

}  // namespace vitae
