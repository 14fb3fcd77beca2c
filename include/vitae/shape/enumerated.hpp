// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// A string as a template argument.
template <std::size_t N>
struct word {
  char letters[N]{};
  consteval word(const char (&text)[N]) { std::copy_n(text, N, letters); }
  constexpr operator std::string_view() const { return {letters, N - 1}; }
};

/// The codec of an enumeration whose values 0, 1, 2, … are spelled by these words:
///
///     template <> struct vitae::codec<color> : vitae::enumerated<color, "red", "green", "in between"> {};
template <class Enum, word... Words>
struct enumerated {
  static constexpr std::array<std::string_view, sizeof...(Words)> words{Words...};
  static constexpr std::string_view expects = "one of its words";

  static constexpr std::optional<Enum> read(std::string_view text) {
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i] == text) return static_cast<Enum>(i);
    return std::nullopt;
  }
  static constexpr void write(std::string& out, Enum value) { out += words[static_cast<std::size_t>(value)]; }
};

}  // namespace vitae
