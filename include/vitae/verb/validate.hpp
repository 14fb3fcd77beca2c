// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vitae/policy/check.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/verb/leaf_text.hpp>
#include <vitae/verb/rule.hpp>

namespace vitae {

/// Checks every part of a value against every rule on its type: the verb's four overloads. Beyond the rules, a leaf
/// must read back from its own spelling without doubt, text must be UTF-8, and a member remarked `required` must be
/// there.
template <class... Rules>
struct validate_visitor {
  std::tuple<Rules...> rules;
  report found{};

  template <leaf T>
  constexpr void operator()(const T& value, const path& at) {
    if constexpr (std::convertible_to<const T&, std::string_view>) {
      if (first_invalid_utf8(value) != std::string_view::npos)
        add(severity::error, {"text.malformed-utf-8", "the text is not UTF-8: convert it"}, at, {});
    } else {
      if (value == T{}) return ask(value, at);
      std::string spelled;
      write_leaf<T, policies<>, validate_visitor>(spelled, value);
      const auto back = read_leaf<T, policies<>>(spelled);
      if (back.doubt) add(back ? severity::warning : severity::error, *back.doubt, at, spelled);
    }
    ask(value, at);
  }

  template <maybe T>
  constexpr void operator()(const T& value, const path& at) {
    ask(value, at);
    if (value) (*this)(*value, at);
  }

  template <list T>
  constexpr void operator()(const T& value, const path& at) {
    ask(value, at);
    std::size_t count = 0;
    for (const auto& item : value) (*this)(item, at / count++);
  }

  template <record T>
  constexpr void operator()(const T& value, const path& at) {
    ask(value, at);
    for_each_field<T>([&](auto member) {
      using type = typename decltype(member)::type;
      if constexpr (info_of<T>.members[member.index].note.needed)
        if (same(member(value), type{})) add(severity::error, missing(member.name), at / member.name, {});
      (*this)(member(value), at / member.name);
    });
  }

 private:
  static constexpr fault missing(std::string_view member) {
    std::string message("the ");
    message.append(member).append(" is missing: add it");
    return {"member.missing", message};
  }

  /// Checks the rules on a `T`; those on other types generate no code here.
  template <class T>
  [[gnu::always_inline]] constexpr void ask(const T& value, const path& at) {
    if constexpr ((std::same_as<typename Rules::subject, T> || ...))
      std::apply([&](const auto&... rule) { (ask_one(rule, value, at), ...); }, rules);
  }
  template <class Rule, class T>
  [[gnu::always_inline]] constexpr void ask_one(const Rule& rule, const T& value, const path& at) {
    if constexpr (std::same_as<typename Rule::subject, T>) {
      if (const std::optional<fault> why = rule.broken(value)) add(rule.level, *why, at, {});
    }
  }
  constexpr void add(severity level, const fault& why, const path& at, std::string_view value) {
    issue one;
    one.level = level;
    one.code = why.code;
    one.path = at.str();
    one.message = why.message;
    one.value = value;
    one.suggestion = why.suggestion;
    found.issues.push_back(std::move(one));
  }
};

/// The rules of a type for which no policy names any: those its schema names (`using rules = rules_of::cv;`), or none.
template <class T>
struct own_rules {
  using type = rules<>;
};
template <class T>
requires requires { typename schema<T>::rules; }
struct own_rules<T> {
  using type = typename schema<T>::rules;
};

/// The axis that `validate` asks.
struct validate_verb {
  using needs = void;
  template <class Axis>
  static constexpr bool asks = std::same_as<Axis, axes::rules>;
};

/// All that is wrong with a value, in the order of its members: `validate(cv)`, `validate<rules_of::strict>(cv)`,
/// `validate(cv, own_rule)`. Rules given as arguments are added to those of the policy.
template <class... Policies, class T, class... Rules>
constexpr report validate(const T& value, const Rules&... more) {
  if constexpr (checking::suits<validate_verb, Policies...>() && checking::works_on<T>()) {
    using chosen = typename policies<Policies...>::template answer<axes::rules, typename own_rules<T>::type>;
    auto visit = std::apply(
        [&](const auto&... given) {
          return validate_visitor<std::remove_cvref_t<decltype(given)>..., Rules...>{{given..., more...}};
        },
        chosen::all());
    visit(value, path{});
    return std::move(visit.found);
  } else {
    return {};
  }
}

}  // namespace vitae
