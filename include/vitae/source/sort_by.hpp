// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace vitae {

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

}  // namespace sorting

/// Sorts items by a number that each has; equal ones stay in the order they had: `sort_by(holes, [](const hole& h) {
/// return h.text.begin; })`. What sorts is compiled once for the items of all types.
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
