// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vitae/reflect/array_member.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/shape/schema.hpp>

/// Whether a type can be worked on all the way down; if not, the compiler names the first member that cannot.
namespace vitae::checking {

template <class... Types>
struct seen {};

/// A member of a type without a shape: the owner, and the member as the compiler spells its address.
template <class Owner, auto Member, class Type>
struct unsupported_member {};
template <class Type>
struct unsupported_type {};
template <class Enum>
struct wordless_enum {};
/// A remark of the owner's schema on a member of another struct: its place among the remarks.
template <class Owner, int Index>
struct foreign_remark {};
/// A leaf whose values cannot be compared.
template <class Type>
struct incomparable_leaf {};
/// A leaf whose codec does not read or write it.
template <class Type>
struct broken_codec {};
/// A schema of its own that says nothing the library knows of.
template <class Owner>
struct idle_schema {};
/// A remark on a member that an earlier remark is on: its place among the remarks.
template <class Owner, int Index>
struct doubled_remark {};
struct supported_type {};

template <class Found>
inline constexpr bool is_unsupported_type = false;
template <class Type>
inline constexpr bool is_unsupported_type<unsupported_type<Type>> = true;

/// A member that is const: the owner, and its place among the members.
template <class Owner, int Index>
struct const_member {};
/// A record with a reference among its members, of which reflection tells no more than what it refers to.
template <class Type>
struct unassignable_type {};

/// A member that is a C array, which reflection cannot look at: the owner, and its place among the members.
template <class Owner, int Index>
struct array_member {};

template <class T, class... Before>
constexpr auto unsupported_in(seen<Before...> before);

/// A member stands for what it holds: for a list of pointers the error names the member that is the list.
template <class Owner, std::size_t I, class... Before>
constexpr auto unsupported_at(seen<Before...> before) {
  using type = typename member<Owner, I>::type;
  using found = decltype(unsupported_in<type>(before));
  if constexpr (std::is_array_v<type>)  // of one element: longer ones are found before
    return array_member<Owner, static_cast<int>(I)>{};
  else if constexpr (std::is_const_v<type>)
    return const_member<Owner, static_cast<int>(I)>{};
  else if constexpr (is_unsupported_type<found>)
    return unsupported_member<Owner, reflect::field_address<Owner, I>(), type>{};
  else
    return found{};
}

template <class Owner, std::size_t I = 0, class... Before>
constexpr auto first_unsupported(seen<Before...> before) {
  if constexpr (I == field_count<Owner>) {
    return std::conditional_t<std::is_move_assignable_v<Owner>, supported_type, unassignable_type<Owner>>{};
  } else {
    using found = decltype(unsupported_at<Owner, I>(before));
    if constexpr (std::same_as<found, supported_type>)
      return first_unsupported<Owner, I + 1>(before);
    else
      return found{};
  }
}

/// What a codec's `read` gives: a value or none, perhaps with a reason.
template <class Given, class T>
concept reads = std::same_as<Given, std::optional<T>> || std::same_as<Given, reading<T>> ||
    (std::convertible_to<Given, reading<T>> && !std::same_as<Given, T>);

/// A codec that spells a `T`, as a policy says if it asks one.
template <class Codec, class T>
concept spells = requires(std::string& out, const T& value, std::string_view text) {
  { Codec::read(text) } -> reads<T>;
  Codec::write(out, value);
}
|| requires(std::string& out, const T& value, std::string_view text) {
  { Codec::read(text, typename Codec::reads_unsaid{}) } -> reads<T>;
  Codec::write(out, value, typename Codec::writes_unsaid{});
};

/// What is wrong with a leaf. Of an enumeration `enumerated` says so itself.
template <leaf T>
constexpr auto flaw_of_leaf() {
  if constexpr (!std::equality_comparable<T>)
    return incomparable_leaf<T>{};
  else if constexpr (!std::is_enum_v<T> && !spells<codec<T>, T>)
    return broken_codec<T>{};
  else
    return supported_type{};
}

template <class T, class... Before>
constexpr auto unsupported_in(seen<Before...>) {
  if constexpr ((std::same_as<T, Before> || ...))
    return supported_type{};  // a record within itself is looked at once
  else if constexpr (leaf<T>)
    return flaw_of_leaf<T>();
  else if constexpr (maybe<T> || list<T>)
    return unsupported_in<typename T::value_type>(seen<T, Before...>{});
  else if constexpr (std::is_enum_v<T>)
    return wordless_enum<T>{};
  else if constexpr (!record<T>)
    return unsupported_type<T>{};
  else if constexpr (reflect::first_array_member<T> >= 0)
    return array_member<T, reflect::first_array_member<T>>{};
  else if constexpr (remarking::foreign<T>() >= 0)
    return foreign_remark<T, remarking::foreign<T>()>{};
  else if constexpr (remarking::doubled<T>() >= 0)
    return doubled_remark<T, remarking::doubled<T>()>{};
  else if constexpr (remarking::is_idle<T>)
    return idle_schema<T>{};
  else
    return first_unsupported<T>(seen<T, Before...>{});
}

template <class>
inline constexpr bool lacking = false;

constexpr bool report(supported_type) { return true; }
template <class Owner, auto Member, class Type>
constexpr bool report(unsupported_member<Owner, Member, Type>) {
  static_assert(lacking<Owner>,
                "vitae: a member's type is no leaf, maybe, list or record: make it a plain struct, or give it a codec "
                "(docs/errors.md#unsupported-member)");
  return false;
}
template <class Owner, int Index>
constexpr bool report(array_member<Owner, Index>) {
  static_assert(lacking<Owner>,
                "vitae: a member is a C array (the Index counts from 0): hold text in a std::string, items in a "
                "std::vector (docs/errors.md#array-member)");
  return false;
}
template <class Owner, int Index>
constexpr bool report(const_member<Owner, Index>) {
  static_assert(lacking<Owner>,
                "vitae: a member is const (the Index counts from 0): let it be assigned (docs/errors.md#fixed-member)");
  return false;
}
template <class Type>
constexpr bool report(unassignable_type<Type>) {
  static_assert(
      lacking<Type>,
      "vitae: the struct cannot be assigned: hold values in place of references (docs/errors.md#fixed-member)");
  return false;
}
template <class Owner, int Index>
constexpr bool report(foreign_remark<Owner, Index>) {
  static_assert(lacking<Owner>,
                "vitae: a remark of the struct's schema is on a member of another struct (the Index counts from 0) "
                "(docs/errors.md#foreign-remark)");
  return false;
}
template <class Owner, int Index>
constexpr bool report(doubled_remark<Owner, Index>) {
  static_assert(lacking<Owner>,
                "vitae: two remarks of the struct's schema are on one member (the Index counts from 0): make them one "
                "(docs/errors.md#doubled-remark)");
  return false;
}
template <class Owner>
constexpr bool report(idle_schema<Owner>) {
  static_assert(lacking<Owner>,
                "vitae: the struct's schema has neither remarks nor appearance nor rules: is one misspelt? "
                "(docs/errors.md#idle-schema)");
  return false;
}
template <class Type>
constexpr bool report(incomparable_leaf<Type>) {
  static_assert(lacking<Type>,
                "vitae: the values of a leaf cannot be compared: give its type an operator== "
                "(docs/errors.md#incomparable-leaf)");
  return false;
}
template <class Type>
constexpr bool report(broken_codec<Type>) {
  static_assert(lacking<Type>,
                "vitae: a codec has static functions read, from std::string_view to std::optional<T> or "
                "vitae::reading<T>, and write, of a T to the end of a std::string (docs/errors.md#broken-codec)");
  return false;
}
template <class Enum>
constexpr bool report(wordless_enum<Enum>) {
  static_assert(lacking<Enum>,
                "vitae: an enumeration has no words: give it some by struct vitae::codec<Enum> : "
                "vitae::enumerated<Enum, \"one\", \"two\"> {}; (docs/errors.md#wordless-enum)");
  return false;
}
template <class Type>
constexpr bool report(unsupported_type<Type>) {
  static_assert(lacking<Type>,
                "vitae: the type is no leaf, maybe, list or record: make it a plain struct, or give it a codec "
                "(docs/errors.md#unsupported-type)");
  return false;
}

/// True if every part of `T` has a shape; else the compiler has said which one has not.
template <class T>
constexpr bool works_on() {
  return report(decltype(unsupported_in<T>(seen<>{})){});
}

}  // namespace vitae::checking
