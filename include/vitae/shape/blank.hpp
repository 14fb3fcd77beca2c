// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <string>
#include <type_traits>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>

namespace vitae {

/// What a new record holds, made once: what a member that is left out holds.
template <record T>
const T& blank() {
  static const T one{};
  return one;
}

/// Whether the texts and lists of a value are empty, those of its records too.
template <class T>
constexpr bool holds_nothing(const T& value) {
  if constexpr (std::same_as<T, std::string>) {
    return value.empty();
  } else if constexpr (list<T>) {
    return value.size() == 0;
  } else if constexpr (record<T>) {
    bool nothing = true;
    for_each_field<T>([&](auto member) { nothing = nothing && holds_nothing(member(value)); });
    return nothing;
  } else {
    return true;
  }
}

/// The same of a new record. A function of its own, for in a concept g++ 12 would not define what `T` leaves to it.
template <record T>
constexpr bool holds_nothing() {
  return holds_nothing(T{});
}

/// A record of which the compiler sees that its texts and lists are empty when it is new, as most are: who looks
/// whether one of them is left out needs no new record to compare it with.
template <class T>
concept begins_empty = record<T> && requires {
  typename std::bool_constant<holds_nothing<T>()>;
  requires holds_nothing<T>();
};

}  // namespace vitae
