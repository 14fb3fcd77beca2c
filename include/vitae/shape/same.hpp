// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>

namespace vitae {

/// Equality of two values by shape, for records that have no `==` of their own.
template <leaf T>
constexpr bool same(const T& a, const T& b) {
  if constexpr (std::floating_point<T>)
    return a == b || (a != a && b != b);  // two NaN say the same
  else
    return a == b;
}
template <maybe T>
constexpr bool same(const T& a, const T& b);
template <list T>
constexpr bool same(const T& a, const T& b);

template <record T>
constexpr bool same(const T& a, const T& b) {
  bool all = true;
  for_each_field<T>([&](auto member) { all = all && same(member(a), member(b)); });
  return all;
}
template <maybe T>
constexpr bool same(const T& a, const T& b) {
  return a.has_value() == b.has_value() && (!a || same(*a, *b));
}
/// The items are compared out of line, since most lists that are compared are both empty.
template <list T>
[[gnu::noinline, gnu::cold]] constexpr bool same_items(const T& a, const T& b) {
  if (a.size() != b.size()) return false;
  auto other = b.begin();
  for (const auto& one : a)
    if (!same(one, *other++)) return false;
  return true;
}
template <list T>
constexpr bool same(const T& a, const T& b) {
  return a.empty() || b.empty() ? a.empty() && b.empty() : same_items(a, b);
}

}  // namespace vitae
