// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/policy/check.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/verb/leaf_text.hpp>

namespace vitae {

/// Hands a value of any shape to a writer as events: the verb's four overloads. A member that holds what a new record
/// holds there is left out.
template <class Writer, class Policies>
struct render_visitor {
  Writer& out;
  std::string scratch{};

  template <leaf T>
  constexpr void operator()(const T& value) {
    if constexpr (std::convertible_to<const T&, std::string_view>) {
      out.leaf(notation_of<T>, value);
    } else {
      scratch.clear();
      write_leaf<T, Policies, Writer>(scratch, value);
      out.leaf(notation_of<T>, scratch);
    }
  }

  template <maybe T>
  constexpr void operator()(const T& value) {
    if (value)
      (*this)(*value);
    else
      out.leaf(token::null, "null");
  }

  template <list T>
  constexpr void operator()(const T& value) {
    out.open(info_of<T>);
    for (const auto& item : value) (*this)(item);
    out.close(info_of<T>);
  }

  template <record T>
  constexpr void operator()(const T& value) {
    out.open(info_of<T>);
    if (std::is_constant_evaluated())
      members(value, T{});
    else
      members(value, fresh<T>());
    out.close(info_of<T>);
  }

 private:
  /// What a new record holds, made once.
  template <record T>
  static const T& fresh() {
    static const T one{};
    return one;
  }

  using spelling = typename Policies::template answer<axes::names, names::declared>;

  template <record T>
  constexpr void members(const T& value, const T& blank) {
    for_each_field<T>([&](auto member) {
      constexpr bool always = info_of<T>.members[member.index].note.shown;
      if (!always && same(member(value), member(blank))) return;
      out.key(info_of<T>.members[member.index], names::key<spelling, decltype(member)>);
      (*this)(member(value));
    });
  }
};

/// What `render` asks, and what it must be told.
struct render_verb {
  using needs = axes::format;
  template <class Axis>
  static constexpr bool asks =
      std::same_as<Axis, axes::format> || std::same_as<Axis, axes::dates> || std::same_as<Axis, axes::names> ||
      std::same_as<Axis, axes::layout> || std::same_as<Axis, axes::citation>;
};

/// Appends a value to a caller's text: `render_to<json>(out, cv)`.
template <class... Policies, class T>
constexpr void render_to(std::string& out, const T& value) {
  if constexpr (checking::suits<render_verb, Policies...>() && checking::works_on<T>()) {
    using all = policies<Policies...>;
    using format = typename all::template answer<axes::format>;
    typename format::template writer<all> writer{out};
    render_visitor<decltype(writer), all>{writer}(value);
    if constexpr (requires { writer.finish(); }) writer.finish();
  }
}

/// A value as text in the format that a policy names: `render<markdown>(cv)`, `render<json, layout::compact>(cv)`.
template <class... Policies, class T>
constexpr std::string render(const T& value) {
  std::string out;
  render_to<Policies...>(out, value);
  return out;
}

}  // namespace vitae
