// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// A type with a spelling of its own: one for which `codec<T>` is defined.
template <class T>
concept leaf = requires {
  sizeof(codec<T>);
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// A value that may be absent: `std::optional<T>`.
template <class T>
concept maybe = !leaf<T> && is_optional<T>;

/// A sequence that grows: `std::vector`, `std::deque`, `std::list` and their kin; not `std::vector<bool>`, whose items
/// are not objects.
template <class T>
concept list = !leaf<T> && !maybe<T> && requires(T & many) {
  typename T::value_type;
  many.emplace_back();
  many.pop_back();
  { *many.begin() } -> std::same_as<typename T::value_type&>;
  many.size();
  many.clear();
};

/// `std::array` and `std::pair` are no records: their members have places, not names.
template <class T>
concept tuple_like = requires {
  std::tuple_size<T>::value;
};

/// Converts to any base class of `T` and to nothing else: the first initialiser of an aggregate that has a base.
template <class T>
struct base_of {
  template <class Base>
  requires(std::is_base_of_v<Base, T> && !std::same_as<Base, T>) operator Base() const;
};

/// An aggregate whose members have names: a plain struct without base classes.
template <class T>
concept record = !leaf<T> && !maybe<T> && !list<T> && !tuple_like<T> && std::is_class_v<T> && std::is_aggregate_v<T> &&
                 std::default_initializable<T> && !requires {
  T{base_of<T>{}};
};

/// A type of one of the four shapes, judged from outside; `checking::works_on<T>` looks at its members, too.
template <class T>
concept shaped = leaf<T> || maybe<T> || list<T> || record<T>;

/// The names of the four shapes, for code that has a description of a type in place of the type.
enum class shape : unsigned char { leaf, maybe, list, record };

/// The shape of `T`.
template <shaped T>
inline constexpr shape shape_of = leaf<T>    ? shape::leaf
                                  : maybe<T> ? shape::maybe
                                  : list<T>  ? shape::list
                                             : shape::record;

}  // namespace vitae
