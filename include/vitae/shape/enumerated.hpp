// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/reflect/field_name.hpp>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// A string as a template argument.
template <std::size_t N>
struct word {
  char letters[N]{};
  consteval word(const char (&text)[N]) { std::copy_n(text, N, letters); }
  constexpr operator std::string_view() const { return {letters, N - 1}; }
};

namespace enumerating {

template <class Enum, std::size_t... I>
constexpr bool are_named(std::index_sequence<I...>) {
  return reflect::all_named(reflect::values_spelt_by_the_compiler<static_cast<Enum>(I)...>());
}

/// Whether the first values have names, as many as there are words, and the next one has none. That one cannot be asked
/// for where the range of values follows from the names.
template <class Enum, std::size_t Words>
inline constexpr bool counts_from_0 = are_named<Enum>(std::make_index_sequence<Words>{}) && [] {
  if constexpr (requires { Enum{0}; })
    return !are_named<Enum>(std::index_sequence<Words>{});
  else
    return true;
}();

}  // namespace enumerating

/// The codec of an enumeration whose values are 0, 1, 2, … and are spelled by these words, one each:
///
///     template <> struct vitae::codec<color> : vitae::enumerated<color, "red", "green", "in between"> {};
///
/// Other enumerations take a codec as any leaf does. A value that the program made up beyond the words is written as
/// nothing.
template <class Enum, word... Words>
struct enumerated {
  static_assert(enumerating::counts_from_0<Enum, sizeof...(Words)>,
                "vitae: enumerated takes a word for each value of an enumeration that counts from 0 without a gap "
                "(docs/errors.md#words-and-values)");

  static constexpr std::array<std::string_view, sizeof...(Words)> words{Words...};
  static constexpr std::string_view expects = "one of its words";

  static constexpr std::optional<Enum> read(std::string_view text) {
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i] == text) return static_cast<Enum>(i);
    return std::nullopt;
  }
  static constexpr void write(std::string& out, Enum value) {
    if (const auto index = static_cast<std::size_t>(value); index < words.size()) out += words[index];
  }
};

}  // namespace vitae
