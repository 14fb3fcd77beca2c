// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <string>
#include <type_traits>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>

namespace vitae {

/// A value-initialised record, made once: a member that a document leaves out holds what it holds there.
template <record T>
const T& blank() {
  static const T one{};
  return one;
}

/// Whether all texts and lists of a value are empty, those of its records too.
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

/// The same of a new record. A function of its own: within a concept, g++ 12 does not define the implicit members of
/// `T`.
template <record T>
constexpr bool holds_nothing() {
  return holds_nothing(T{});
}

/// A record whose texts and lists are empty when it is new, as the compiler can see of most: whether one of them is
/// left out is told without a new record to compare it with.
template <class T>
concept begins_empty = record<T> && requires {
  typename std::bool_constant<holds_nothing<T>()>;
  requires holds_nothing<T>();
};

}  // namespace vitae
