// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <boost/pfr/core.hpp>
#include <cstddef>
#include <string_view>

namespace vitae::reflect {

/// An object that is declared and never defined: only the addresses of its members are used, at compile time.
template <class T>
struct ghost {
  T value;
};

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif

template <class T>
extern const ghost<T> ghost_of;

/// A class around the pointer, since clang before 18 refuses a bare pointer to a subobject as a template argument.
template <class Pointer>
struct pointing {
  Pointer to;
};
template <class Pointer>
pointing(Pointer) -> pointing<Pointer>;

template <class T, auto Member>
constexpr const char* spelt_by_the_compiler() {
  return __PRETTY_FUNCTION__;
}

/// The last identifier of a compiler's spelling of a template argument: "… &ghost_of<Person>.value.Person::name}]" has
/// `name`.
constexpr std::string_view last_identifier(std::string_view spelling) {
  const auto word = [](char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80');
  };
  std::size_t end = spelling.rfind(']');  // not '}', which ends "{anonymous}" too
  if (end == std::string_view::npos) end = spelling.size();
  while (end > 0 && !word(spelling[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && word(spelling[begin - 1])) --begin;
  return spelling.substr(begin, end - begin);
}

/// The address of the `I`th member of the aggregate `T`, as a template argument in which compilers spell its name.
template <class T, std::size_t I>
consteval auto field_address() {
  return pointing{&boost::pfr::get<I>(ghost_of<T>.value)};
}

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

template <class T, std::size_t I>
constexpr std::string_view field_spelling() {
  return last_identifier(spelt_by_the_compiler<T, field_address<T, I>()>());
}

/// The unqualified name of the class `T` (without template arguments).
template <class T>
constexpr std::string_view type_spelling() {
  std::string_view spelling = spelt_by_the_compiler<T, nullptr>();
  spelling.remove_prefix(spelling.find("T = ") + 4);
  std::size_t begin = 0, end = 0;
  for (; end < spelling.size(); ++end) {
    const char c = spelling[end];
    if (c == ';' || c == ',' || c == ']' || c == '<') break;
    if (c == ':' || c == '}' || c == ')') begin = end + 1;
  }
  return spelling.substr(begin, end - begin);
}

/// The name alone, copied out, so that the binary does not keep the compiler's whole signature.
template <class T, std::size_t I>
inline constexpr auto field_letters = [] {
  constexpr std::string_view spelling = field_spelling<T, I>();
  std::array<char, spelling.size()> letters{};
  for (std::size_t i = 0; i < spelling.size(); ++i) letters[i] = spelling[i];
  return letters;
}();

/// The name of the `I`th member of the aggregate `T`, as declared.
template <class T, std::size_t I>
inline constexpr std::string_view field_name{field_letters<T, I>.data(), field_letters<T, I>.size()};

template <auto... Values>
constexpr const char* values_spelt_by_the_compiler() {
  return __PRETTY_FUNCTION__;
}

/// Whether all values of an enumeration have names in a compiler's spelling: one that has none is a number behind its
/// type, "(color)3".
constexpr bool all_named(std::string_view spelling) {
  for (std::size_t i = 1; i < spelling.size(); ++i)
    if (spelling[i - 1] == ')' && (spelling[i] == '-' || (spelling[i] >= '0' && spelling[i] <= '9'))) return false;
  return true;
}

}  // namespace vitae::reflect
