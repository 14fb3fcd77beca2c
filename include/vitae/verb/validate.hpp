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

/// Whether a schema names the rules of its type: `using rules = rules_of::cv;`.
template <class T>
concept ruled = requires {
  typename schema<T>::rules;
};

/// Whose rules are asked: those given, or also those that the outermost records with rules of their own name.
enum class rules_asked : bool { given, own };

/// Checks every part of a value against every rule on its type: the verb's four overloads. Beyond the rules, a leaf
/// must read back from its own spelling without doubt, text must be UTF-8, and a member remarked `required` must be
/// there. A blank leaf says nothing, which is fine for a member, but not for what a maybe or a list holds.
template <rules_asked Asked, class... Rules>
struct validate_visitor {
  std::tuple<Rules...> rules;
  report found{};

  template <leaf T>
  constexpr void operator()(const T& value, const path& at) {
    if (!(value == T{})) spelling(value, at);
    ask(value, at);
  }

  template <maybe T>
  constexpr void operator()(const T& value, const path& at) {
    ask(value, at);
    if (value) held(*value, at);
  }

  template <list T>
  constexpr void operator()(const T& value, const path& at) {
    ask(value, at);
    std::size_t count = 0;
    for (const auto& item : value) held(item, at / count++);
  }

  template <record T>
  constexpr void operator()(const T& value, const path& at) {
    if constexpr (Asked == rules_asked::own && ruled<T>)
      by_own_rules(value, at);
    else
      by_member(value, at);
  }

 private:
  /// Checks what a maybe or a list holds, a blank leaf too.
  template <class T>
  [[gnu::always_inline]] constexpr void held(const T& value, const path& at) {
    if constexpr (leaf<T>)
      spelling(value, at), ask(value, at);
    else
      (*this)(value, at);
  }

  template <leaf T>
  constexpr void spelling(const T& value, const path& at) {
    if constexpr (std::convertible_to<const T&, std::string_view>) {
      if (first_invalid_utf8(value) != std::string_view::npos)
        add(severity::error, {"text.malformed-utf-8", "the text is not UTF-8: convert it"}, at, {});
    } else {
      std::string spelled;
      write_leaf<T, policies<>, validate_visitor>(spelled, value);
      const auto back = read_leaf<T, policies<>>(spelled);
      if (back.doubt) add(back ? severity::warning : severity::error, *back.doubt, at, spelled);
    }
  }

  template <class T>
  constexpr void by_member(const T& value, const path& at) {
    ask(value, at);
    for_each_field<T>([&](auto member) {
      using type = typename decltype(member)::type;
      if constexpr (info_of<T>.members[member.index].note.needed)
        if (same(member(value), type{})) add(severity::error, missing(member.name), at / member.name, {});
      (*this)(member(value), at / member.name);
    });
  }

  static constexpr fault missing(std::string_view member) {
    std::string message("the ");
    message.append(member).append(" is missing: add it");
    return {"member.missing", message};
  }

  /// Checks a record as its schema says, and by the rules given besides.
  template <class T>
  constexpr void by_own_rules(const T& value, const path& at) {
    auto inner = std::apply(
        [&](const auto&... all) {
          return validate_visitor<rules_asked::given, std::remove_cvref_t<decltype(all)>...>{{all...}};
        },
        std::tuple_cat(schema<T>::rules::all(), rules));
    inner.found = std::move(found);
    inner(value, at);
    found = std::move(inner.found);
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
    add_issue(found, level, why, at.str(), value);
  }
};

/// The rules that the schema of a type names, or none.
template <class T>
struct own_rules {
  using type = rules<>;
};
template <ruled T>
struct own_rules<T> {
  using type = typename schema<T>::rules;
};

/// The axis that `validate` asks.
struct validate_verb {
  using needs = void;
  template <class Axis>
  static constexpr bool asks = std::same_as<Axis, axes::rules>;
};

namespace checking {

template <class Whole, class Part, class... Around, std::size_t... I>
constexpr bool member_may_hold(std::index_sequence<I...>);

/// Whether a `Whole` is a `Part` or may hold one, however deep; a record within itself is looked at once.
template <class Whole, class Part, class... Around>
constexpr bool may_hold() {
  if constexpr (std::same_as<Whole, Part>)
    return true;
  else if constexpr (leaf<Whole> || (std::same_as<Whole, Around> || ...))
    return false;
  else if constexpr (record<Whole>)
    return member_may_hold<Whole, Part, Around...>(std::make_index_sequence<field_count<Whole>>{});
  else
    return may_hold<typename Whole::value_type, Part, Around...>();
}

template <class Whole, class Part, class... Around, std::size_t... I>
constexpr bool member_may_hold(std::index_sequence<I...>) {
  return (may_hold<typename member<Whole, I>::type, Part, Whole, Around...>() || ...);
}

/// True if a rule on the `Subject` is asked anywhere within a `Whole`; else the compiler has said that it is not.
template <class Whole, class Subject>
constexpr bool is_asked() {
  static_assert(may_hold<Whole, Subject>(),
                "vitae: the rule is on a type that the value neither is nor holds: leave it out "
                "(docs/errors.md#idle-rule)");
  return true;
}

}  // namespace checking

/// All that is wrong with a value, in the order of its members: `validate(cv)`, `validate<rules_of::strict>(cv)`,
/// `validate(cv, own_rule)`. Without a policy, each outermost record whose schema names rules is checked by these, be
/// it the value itself or deep within it. Rules given as arguments are added.
template <class... Policies, class T, class... Rules>
constexpr report validate(const T& value, const Rules&... more) {
  if constexpr (checking::suits<validate_verb, Policies...>() && checking::works_on<T>() &&
                (checking::is_asked<T, typename Rules::subject>() && ...)) {
    using all = policies<Policies...>;
    constexpr bool given = all::template answers_to<axes::rules> || ruled<T>;
    constexpr rules_asked asked = given ? rules_asked::given : rules_asked::own;
    auto visit = std::apply(
        [&](const auto&... one) {
          return validate_visitor<asked, std::remove_cvref_t<decltype(one)>..., Rules...>{{one..., more...}};
        },
        all::template answer<axes::rules, typename own_rules<T>::type>::all());
    visit(value, path{});
    return std::move(visit.found);
  } else {
    return {};
  }
}

}  // namespace vitae
