// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <type_traits>
#include <vitae/policy/choice.hpp>

/// Compile-time checks of the policies given to a verb. What is wrong is computed as a type; then one function
/// template, whose arguments name the parts, fails one static_assert. `docs/errors.md` has a paragraph on each
/// sentence.
namespace vitae::checking {

struct fine {};
template <class Type>
struct no_policy;
template <class Verb, class Policy>
struct unused;
template <class First, class Second>
struct doubled;
template <class Verb, class Axis>
struct missing;
template <class Verb, class Format>
struct one_way;

template <class Verb, class Policy>
constexpr auto of_one() {
  if constexpr (!policy<Policy>)
    return std::type_identity<no_policy<Policy>>{};
  else if constexpr (!Verb::template asks<typename Policy::axis>)
    return std::type_identity<unused<Verb, Policy>>{};
  else
    return std::type_identity<fine>{};
}

template <class First, class Second>
constexpr auto of_two() {
  if constexpr (std::same_as<typename First::axis, typename Second::axis>)
    return std::type_identity<doubled<First, Second>>{};
  else
    return std::type_identity<fine>{};
}

/// Combines findings: the first that is not `fine`.
template <class A, class B>
constexpr auto operator||(std::type_identity<A> first, std::type_identity<B> second) {
  if constexpr (std::same_as<A, fine>)
    return second;
  else
    return first;
}

template <class Verb>
constexpr auto of_all() {
  return std::type_identity<fine>{};
}

template <class Verb, class First, class... Rest>
constexpr auto of_all() {
  constexpr auto alone = of_one<Verb, First>();
  if constexpr (!std::same_as<std::remove_const_t<decltype(alone)>, std::type_identity<fine>>) {
    return alone;
  } else {
    constexpr auto rest = of_all<Verb, Rest...>();
    if constexpr (!std::same_as<std::remove_const_t<decltype(rest)>, std::type_identity<fine>>)
      return rest;
    else
      return (of_two<First, Rest>() || ... || std::type_identity<fine>{});
  }
}

template <class Verb, class... Policies>
constexpr auto finding() {
  constexpr auto given = of_all<Verb, Policies...>();
  if constexpr (!std::same_as<std::remove_const_t<decltype(given)>, std::type_identity<fine>>)
    return given;
  else if constexpr (!std::is_void_v<typename Verb::needs>) {
    if constexpr ((std::same_as<typename Policies::axis, typename Verb::needs> || ...))
      return given;
    else
      return std::type_identity<missing<Verb, typename Verb::needs>>{};
  } else {
    return given;
  }
}

template <class>
inline constexpr bool never = false;

constexpr bool report(std::type_identity<fine>) { return true; }
template <class Type>
constexpr bool report(std::type_identity<no_policy<Type>>) {
  static_assert(never<Type>,
                "vitae: a template argument of a verb is no policy: derive it from vitae::answers<axis> "
                "(docs/errors.md#no-policy)");
  return false;
}
template <class Verb, class Policy>
constexpr bool report(std::type_identity<unused<Verb, Policy>>) {
  static_assert(never<Policy>,
                "vitae: this verb does not ask the question that the policy answers: leave it out "
                "(docs/errors.md#unused-policy)");
  return false;
}
template <class First, class Second>
constexpr bool report(std::type_identity<doubled<First, Second>>) {
  static_assert(never<First>,
                "vitae: two policies answer the same question: keep one of them (docs/errors.md#doubled-policy)");
  return false;
}
template <class Verb, class Axis>
constexpr bool report(std::type_identity<missing<Verb, Axis>>) {
  static_assert(never<Verb>,
                "vitae: the verb needs to be told the format: parse<T, json>(text), render<markdown>(value) "
                "(docs/errors.md#missing-format)");
  return false;
}

template <class Verb, class Format>
constexpr bool report(std::type_identity<one_way<Verb, Format>>) {
  static_assert(never<Format>,
                "vitae: the format does not do this: parse takes one that reads, by open; render one that writes, by a "
                "writer, or by lay_out for this value (docs/errors.md#one-way-format)");
  return false;
}

/// True if the policies suit the verb; else the compiler has said why not, in one sentence.
template <class Verb, class... Policies>
constexpr bool suits() {
  return report(finding<Verb, Policies...>());
}

}  // namespace vitae::checking
