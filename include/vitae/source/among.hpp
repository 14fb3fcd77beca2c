// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Questions about the items of a range. Each instantiates one function, where a standard algorithm instantiates nine,
/// and its loop is not unrolled: the lists of a CV are short, and such questions are many.
namespace vitae {

/// Whether `is` holds for an item: `any_of(atoms, [](const atom& a) { return a.told; })`.
template <class Items, class Question>
constexpr bool any_of(const Items& items, Question is) {
  for (const auto& item : items)
    if (is(item)) return true;
  return false;
}

/// Whether `is` holds for no item: `none_of(text, ascii::is_digit)`.
template <class Items, class Question>
constexpr bool none_of(const Items& items, Question is) {
  return !any_of(items, is);
}

/// Whether `is` holds for every item: `all_of(text, ascii::is_upper)`.
template <class Items, class Question>
constexpr bool all_of(const Items& items, Question is) {
  for (const auto& item : items)
    if (!is(item)) return false;
  return true;
}

/// Whether one of the items equals `wanted`: `among(joints, text)`.
template <class Items, class Item>
constexpr bool among(const Items& items, const Item& wanted) {
  for (const auto& item : items)
    if (item == wanted) return true;
  return false;
}

}  // namespace vitae
