// SPDX-License-Identifier: BSL-1.0
// What the readers written by hand share, so that they differ in nothing but the peer.
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/reflect/members.hpp>

namespace bench {

template <class T>
concept text = std::same_as<T, std::string>;
template <class T>
concept number = std::same_as<T, double>;
template <class T>
concept list = !text<T> && requires(T & items) {
  items.emplace_back();
};
template <class T>
concept record = !text<T> && !number<T> && !list<T>;

/// Calls `f(member of to)` for the member of that name. As in code that expects its own output, the member behind the
/// last one found is tried first, the others after it in declared order.
template <record T, class F>
void at_member(T& to, std::string_view key, std::size_t& expected, F&& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    const auto try_at = [&]<std::size_t At>(std::integral_constant<std::size_t, At>) {
      if (vitae::member<T, At>::name != key) return false;
      expected = At + 1;
      f(vitae::member<T, At>{}(to));
      return true;
    };
    if (((I == expected && try_at(std::integral_constant<std::size_t, I>{})) || ...)) return;
    static_cast<void>((try_at(std::integral_constant<std::size_t, I>{}) || ...));
  }
  (std::make_index_sequence<vitae::field_count<T>>{});
}

}  // namespace bench
