// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vitae/format/json/letters.hpp>

namespace vitae::json_text {

/// A name as a type, known at compile time, that needs no escapes in JSON.
template <class Name>
concept plain_name = requires {
  Name::text;
}
&&plain_one_by_one(Name::text.data(), Name::text.data() + Name::text.size()).end
    == Name::text.data() + Name::text.size();

namespace keys {

/// `"title":` in an array of `Size` bytes, the rest of them zero.
template <class Name, std::size_t Size>
constexpr std::array<char, Size> spelled() {
  std::array<char, Size> letters{};
  letters[0] = '"';
  for (std::size_t i = 0; i < Name::text.size(); ++i) letters[i + 1] = Name::text[i];
  letters[Name::text.size() + 1] = '"';
  letters[Name::text.size() + 2] = ':';
  return letters;
}

}  // namespace keys

/// A key with padding behind it, so that it is copied in whole steps whatever its length.
struct padded_key {
  static constexpr std::size_t step = 16;

  const char* letters;
  std::size_t size;

  /// How many bytes are copied.
  static constexpr std::size_t padded(std::size_t size) { return (size + step - 1) / step * step; }
  constexpr std::size_t padded() const { return padded(size); }

  /// Whether the key is compared in one step.
  constexpr bool in_one_block() const { return size <= block::size; }

  /// Whether the key stands at `at`, from where `padded()` bytes must be readable; with `OneBlock`, for a key that is
  /// compared in one step.
  template <bool OneBlock = false>
  [[gnu::always_inline]] bool stands_at(const char* at) const {
    if constexpr (OneBlock) return !block(at).differs(block(letters), size);
    for (std::size_t done = 0; done < size; done += block::size)
      if (block(at + done).differs(block(letters + done), std::min(size - done, block::size))) return false;
    return true;
  }
};

namespace keys {

template <class Name, bool Spaced>
inline constexpr auto padded = [] {
  auto letters = spelled<Name, padded_key::padded(Name::text.size() + 4)>();
  if (Spaced) letters[Name::text.size() + 3] = ' ';
  return letters;
}();

}  // namespace keys

/// The key of a name with its punctuation and its padding; if `Spaced`, with a space behind the colon.
template <plain_name Name, bool Spaced = false>
inline constexpr padded_key padded_key_of{keys::padded<Name, Spaced>.data(), Name::text.size() + (Spaced ? 4 : 3)};

}  // namespace vitae::json_text
