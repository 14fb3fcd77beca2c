// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

struct type_info;

/// A member as data: its place in the record, its declared name, its type and what the schema remarks on it.
struct member_info {
  std::size_t index = 0;
  std::string_view name;
  const type_info* type = nullptr;
  remark note;

  /// What its text looks like: as remarked, else as its type's leaf says.
  constexpr look appearance() const;
};

/// A type as data. Formats that lay out pages and the wild reader work from it, and so are compiled once for all types.
struct type_info {
  vitae::shape shape = shape::leaf;
  std::string_view name;                    ///< of a record, its unqualified type name; otherwise empty
  token notation = token::text;             ///< of a leaf
  bool whole = false, natural = false;      ///< of a number: without decimals, without a sign
  look appearance = look::none;             ///< of a leaf or a record
  std::string_view expects;                 ///< of a leaf, what it wants to read ("a date such as 2019-09")
  std::span<const std::string_view> words;  ///< of an enumeration, the words that spell its values
  const type_info* inside = nullptr;        ///< of a maybe or a list, what it holds
  std::span<const member_info> members;     ///< of a record

  /// The type without its `maybe`s and `list`s.
  constexpr const type_info& core() const {
    // asked of the shape and not of the pointer, whose null g++ under the undefined-behaviour sanitizer knows only at
    // run time
    return shape == vitae::shape::maybe || shape == vitae::shape::list ? inside->core() : *this;
  }
  /// The member of that declared name, or null.
  constexpr const member_info* find(std::string_view member) const {
    for (const auto& m : members)
      if (m.name == member) return &m;
    return nullptr;
  }
};

constexpr look member_info::appearance() const {
  return note.appearance != look::none ? note.appearance : type->core().appearance;
}

namespace describing {

template <class T>
constexpr type_info describe();

template <class T>
struct described {
  static constexpr type_info info = describe<T>();
};

template <class T>
constexpr remark remark_on(std::string_view name) {
  if constexpr (requires { schema<T>::remarks; })
    for (const remark& r : schema<T>::remarks)
      if (r.member == name) return r;
  remark plain;
  plain.member = name;
  return plain;
}

template <class T>
constexpr std::array<member_info, field_count<T>> members_of() {
  return []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<member_info, sizeof...(I)>{
        {{I, member<T, I>::name, &described<typename member<T, I>::type>::info, remark_on<T>(member<T, I>::name)}...}};
  }
  (std::make_index_sequence<field_count<T>>{});
}

template <class T>
inline constexpr auto member_table = members_of<T>();

template <class T>
constexpr type_info describe() {
  type_info it{};
  it.shape = shape_of<T>;
  if constexpr (leaf<T>) {
    if constexpr (requires { codec<T>::notation; }) it.notation = codec<T>::notation;
    it.whole = std::integral<T>;
    it.natural = std::unsigned_integral<T>;
    if constexpr (requires { codec<T>::appearance; }) it.appearance = codec<T>::appearance;
    if constexpr (requires { codec<T>::expects; }) it.expects = codec<T>::expects;
    if constexpr (requires { codec<T>::words; }) it.words = codec<T>::words;
  } else if constexpr (record<T>) {
    it.name = reflect::type_spelling<T>();
    it.members = member_table<T>;
    if constexpr (requires { schema<T>::appearance; }) it.appearance = schema<T>::appearance;
  } else {
    it.inside = &described<typename T::value_type>::info;
  }
  return it;
}

}  // namespace describing

/// The description of `T`. Records may hold lists of themselves: descriptions point to one another.
template <shaped T>
inline constexpr const type_info& info_of = describing::described<T>::info;

}  // namespace vitae
