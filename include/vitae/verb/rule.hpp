// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
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

/// A rule by a predicate:
///
///     constexpr auto grown_up = vitae::rule<Employee>(
///         "employee.too-young", "an employee is 18 or older", [](const Employee& e) { return e.age >= 18; });
template <class T, std::predicate<const T&> Test>
constexpr auto rule(std::string_view code, std::string_view message, Test holds, severity level = severity::error) {
  auto broken = [=](const T& value) {
    return holds(value) ? std::nullopt : std::optional<fault>(fault(code, message));
  };
  return rule_on<T, decltype(broken)>{level, broken};
}

/// A rule that finds its own words, and perhaps a suggestion: `test(value)` gives a `std::optional<fault>`.
template <class T, class Test>
requires std::same_as<std::invoke_result_t<Test, const T&>, std::optional<fault>>
constexpr auto rule(Test broken, severity level = severity::error) { return rule_on<T, Test>{level, broken}; }

/// The policy that names a set of rules: `validate<rules<&grown_up, &rules_of::period_order>>(staff)`, by the addresses
/// of constants made by `rule`. A named set derives from it.
template <const auto*... Rules>
struct rules : answers<axes::rules> {
  static constexpr auto all() { return std::tuple{*Rules...}; }
};

}  // namespace vitae
