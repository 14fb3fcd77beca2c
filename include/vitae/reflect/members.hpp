// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <boost/pfr/core.hpp>
#include <boost/pfr/tuple_size.hpp>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vitae/reflect/field_name.hpp>

namespace vitae {

/// How many members the aggregate `T` has.
template <class T>
inline constexpr std::size_t field_count = boost::pfr::tuple_size_v<T>;

/// One member of the aggregate `T`, as a lens: an empty object with a `name` and an `index`, which called on a `T`
/// gives that member of it, const or not as the object is.
template <class T, std::size_t I>
struct member {
  using owner = T;
  using type = boost::pfr::tuple_element_t<I, T>;
  static constexpr std::size_t index = I;
  static constexpr std::string_view name = reflect::field_name<T, I>;

  [[gnu::always_inline]] constexpr const type& operator()(const T& object) const { return boost::pfr::get<I>(object); }
  [[gnu::always_inline]] constexpr type& operator()(T& object) const { return boost::pfr::get<I>(object); }
};

namespace reflect {

template <class T, class F, std::size_t... I>
[[gnu::always_inline]] constexpr void for_each_of(F& f, std::index_sequence<I...>) {
  (f(member<T, I>{}), ...);
}

}  // namespace reflect

/// Calls `f(member<T, I>{})` for each member of the aggregate `T` in declared order.
template <class T, class F>
[[gnu::always_inline]] constexpr void for_each_field(F&& f) {
  reflect::for_each_of<T>(f, std::make_index_sequence<field_count<T>>{});
}

}  // namespace vitae
