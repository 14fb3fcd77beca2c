// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>

/// Whether a type can be worked on all the way down; if not, the compiler names the first member that cannot.
namespace vitae::checking {

template <class... Types>
struct seen {};

/// A member of a type without a shape: the owner, and the member as the compiler spells its address.
template <class Owner, auto Member, class Type>
struct unsupported_member {};
template <class Type>
struct unsupported_type {};
struct supported_type {};

template <class T, class... Before>
constexpr auto unsupported_in(seen<Before...> before);

template <class Owner, std::size_t I, class... Before>
constexpr auto unsupported_at(seen<Before...> before) {
  using type = typename member<Owner, I>::type;
  if constexpr (!shaped<type>)
    return unsupported_member<Owner, reflect::field_address<Owner, I>(), type>{};
  else
    return unsupported_in<type>(before);
}

template <class Owner, std::size_t I = 0, class... Before>
constexpr auto first_unsupported(seen<Before...> before) {
  if constexpr (I == field_count<Owner>) {
    return supported_type{};
  } else {
    using found = decltype(unsupported_at<Owner, I>(before));
    if constexpr (std::same_as<found, supported_type>)
      return first_unsupported<Owner, I + 1>(before);
    else
      return found{};
  }
}

template <class T, class... Before>
constexpr auto unsupported_in(seen<Before...>) {
  if constexpr ((std::same_as<T, Before> || ...) || leaf<T>)
    return supported_type{};  // a record within itself is looked at once
  else if constexpr (maybe<T> || list<T>) {
    if constexpr (shaped<typename T::value_type>)
      return unsupported_in<typename T::value_type>(seen<T, Before...>{});
    else
      return unsupported_type<typename T::value_type>{};
  } else if constexpr (record<T>)
    return first_unsupported<T>(seen<T, Before...>{});
  else
    return unsupported_type<T>{};
}

template <class>
inline constexpr bool lacking = false;

constexpr bool report(supported_type) { return true; }
template <class Owner, auto Member, class Type>
constexpr bool report(unsupported_member<Owner, Member, Type>) {
  static_assert(
      lacking<Owner>,
      "vitae: a member's type is no leaf, maybe, list or record: give it a codec (docs/errors.md#unsupported-member)");
  return false;
}
template <class Type>
constexpr bool report(unsupported_type<Type>) {
  static_assert(lacking<Type>,
                "vitae: the type is no leaf, maybe, list or record: give it a codec (docs/errors.md#unsupported-type)");
  return false;
}

/// True if every part of `T` has a shape; else the compiler has said which one has not.
template <class T>
constexpr bool works_on() {
  return report(decltype(unsupported_in<T>(seen<>{})){});
}

}  // namespace vitae::checking
