// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vitae/policy/axis.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/source/issue.hpp>

namespace vitae {

/// A rule on every `T` within a value: `broken` gives the fault of one, if it has any.
template <class T, class Test>
struct rule_on {
  using subject = T;
  severity level;
  Test broken;
};

namespace ruling {

/// Whether a rule's function may be called with a `T` and gives a `Result`; else the compiler has said that it may not.
template <class T, class Result, class Test>
constexpr bool judges() {
  constexpr bool fits = std::is_invocable_r_v<Result, const Test&, const T&>;
  static_assert(fits,
                "vitae: the function of a rule<T> takes a const T& and gives a bool if the rule has a code, else a "
                "std::optional<fault> (docs/errors.md#rule-function)");
  return fits;
}

/// What stands for a rule of which the compiler has said that it is none.
template <class T>
using no_rule = rule_on<T, std::optional<fault> (*)(const T&)>;

}  // namespace ruling

/// A rule by a predicate:
///
///     constexpr auto grown_up = vitae::rule<Employee>(
///         "employee.too-young", "an employee is 18 or older", [](const Employee& e) { return e.age >= 18; });
template <class T, class Test>
constexpr auto rule(std::string_view code, std::string_view message, Test holds, severity level = severity::error) {
  if constexpr (ruling::judges<T, bool, Test>()) {
    auto broken = [=](const T& value) {
      return holds(value) ? std::nullopt : std::optional<fault>(fault(code, message));
    };
    return rule_on<T, decltype(broken)>{level, broken};
  } else {
    return ruling::no_rule<T>{};
  }
}

/// A rule that finds its own words, and perhaps a suggestion: `test(value)` gives a `std::optional<fault>`.
template <class T, class Test>
constexpr auto rule(Test broken, severity level = severity::error) {
  if constexpr (ruling::judges<T, std::optional<fault>, Test>())
    return rule_on<T, Test>{level, broken};
  else
    return ruling::no_rule<T>{};
}

/// The policy that names a set of rules: `validate<rules<&grown_up, &rules_of::period_order>>(staff)`, by the addresses
/// of constants made by `rule`. A named set derives from it, or from another set and more:
///
///     struct house_rules : vitae::rules_of::strict::with<&position_at_home> {};
template <const auto*... Rules>
struct rules : answers<axes::rules> {
  template <const auto*... More>
  using with = rules<Rules..., More...>;

  static constexpr auto all() { return std::tuple{*Rules...}; }
};

}  // namespace vitae
