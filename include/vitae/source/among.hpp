// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Questions about the items of a range. Each is one function, where an algorithm of the standard is nine, and its loop
/// is not unrolled: lists of a CV are short, and there are many questions.
namespace vitae {

/// Whether something is so of an item: `any_of(atoms, [](const atom& a) { return a.told; })`.
template <class Items, class Question>
constexpr bool any_of(const Items& items, Question is) {
  for (const auto& item : items)
    if (is(item)) return true;
  return false;
}

/// Whether it is so of no item: `none_of(text, ascii::is_digit)`.
template <class Items, class Question>
constexpr bool none_of(const Items& items, Question is) {
  return !any_of(items, is);
}

/// Whether it is so of each item: `all_of(text, ascii::is_upper)`.
template <class Items, class Question>
constexpr bool all_of(const Items& items, Question is) {
  for (const auto& item : items)
    if (!is(item)) return false;
  return true;
}

/// Whether one of the items is this: `among(joints, text)`.
template <class Items, class Item>
constexpr bool among(const Items& items, const Item& wanted) {
  for (const auto& item : items)
    if (item == wanted) return true;
  return false;
}

}  // namespace vitae
