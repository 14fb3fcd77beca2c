// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <type_traits>
#include <vitae/policy/axis.hpp>

namespace vitae {

/// A struct that answers one of a verb's questions.
template <class P>
concept policy = requires {
  typename P::axis;
};

namespace choosing {

template <class Answer>
struct found {
  using type = Answer;
};

template <class Axis, class Default, class... Policies>
struct pick : found<Default> {};

template <class Axis, class Default, policy First, class... Rest>
struct pick<Axis, Default, First, Rest...>
    : std::conditional_t<std::same_as<typename First::axis, Axis>, found<First>, pick<Axis, Default, Rest...>> {};

template <class Axis, class Kept, class... Policies>
struct drop : found<Kept> {};

template <class Axis, template <class...> class Set, class... Kept, policy First, class... Rest>
struct drop<Axis, Set<Kept...>, First, Rest...>
    : std::conditional_t<std::same_as<typename First::axis, Axis>, drop<Axis, Set<Kept...>, Rest...>,
                         drop<Axis, Set<Kept..., First>, Rest...>> {};

}  // namespace choosing

/// The policies given to a verb, in any order. `answer<axis, otherwise>` is the one on that axis, or `otherwise`.
template <class... Policies>
struct policies {
  template <class Axis, class Otherwise = void>
  using answer = typename choosing::pick<Axis, Otherwise, Policies...>::type;

  /// The policies on all axes but that one: code that does not ask for it is compiled once for all its answers.
  template <class Axis>
  using without = typename choosing::drop<Axis, policies<>, Policies...>::type;

  /// Whether one of them is on that axis.
  template <class Axis>
  static constexpr bool answers_to = (std::same_as<typename Policies::axis, Axis> || ...);
};

}  // namespace vitae
