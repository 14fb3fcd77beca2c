// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <boost/pfr/tuple_size.hpp>
#include <cstddef>
#include <cstdlib>
#include <type_traits>
#include <utility>

/// Members that are C arrays. Boost.PFR takes each element for a member of its own and then fails in its own headers,
/// so they are looked for first.
namespace vitae::reflect {

/// Initialises a member of any type, in unevaluated code only.
struct anything {
  template <class T>
  [[noreturn]] operator T&() const& {
    std::abort();
  }
  template <class T>
  [[noreturn]] operator T&() const&& {
    std::abort();
  }
};
/// The same for members that cannot be copied.
struct anything_moved {
  template <class T>
  [[noreturn]] operator T() const&& {
    std::abort();
  }
};

template <class T, std::size_t>
using anything_for = std::conditional_t<std::is_copy_constructible_v<T>, anything, anything_moved>;

template <class T, std::size_t... Before, std::size_t... Behind>
consteval bool takes(std::index_sequence<Before...>, std::index_sequence<Behind...>) {
  return requires { T{anything_for<T, Before>{}..., {anything{}, anything{}}, anything_for<T, Behind>{}...}; };
}

/// Whether `T{x, …, {x, x}, x, …}` is well-formed with so many initialisers before and behind the inner braces.
template <class T, std::size_t Before, std::size_t Behind>
inline constexpr bool has_braces_at = takes<T>(std::make_index_sequence<Before>{}, std::make_index_sequence<Behind>{});

/// Whether a C array of two elements or more begins with initialiser `I` of the aggregate `T`: two of them may have
/// braces of their own, but then there is no place for all the rest.
template <class T, std::size_t I>
inline constexpr bool is_array_member =
    !has_braces_at<T, I, boost::pfr::tuple_size_v<T> - I - 1> && has_braces_at<T, I, 0>;

/// The index of the first member of the aggregate `T` that is a C array; -1 if none is.
template <class T>
inline constexpr int first_array_member = []<std::size_t... I>(std::index_sequence<I...>) {
  int found = -1;
  static_cast<void>(((is_array_member<T, I> && (found = static_cast<int>(I), true)) || ...));
  return found;
}
(std::make_index_sequence<boost::pfr::tuple_size_v<T>>{});

}  // namespace vitae::reflect
