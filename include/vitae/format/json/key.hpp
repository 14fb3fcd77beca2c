// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vitae/format/json/letters.hpp>

namespace vitae::json_text {

namespace keys {

template <class Name, bool Spaced = false>
inline constexpr auto literal = [] {
  constexpr std::size_t size = Name::text.size() + 3;
  std::array<char, size + (Spaced ? 1 : 0)> letters{};
  letters.back() = ' ';
  letters[0] = '"';
  for (std::size_t i = 0; i < Name::text.size(); ++i) letters[i + 1] = Name::text[i];
  letters[size - 2] = '"';
  letters[size - 1] = ':';
  return letters;
}();

}  // namespace keys

/// A name as a type, which the compiler knows, and which needs no escapes.
template <class Name>
concept plain_name = requires {
  Name::text;
}
&&plain_one_by_one(Name::text.data(), Name::text.data() + Name::text.size()).end
    == Name::text.data() + Name::text.size();

/// Such a name with the punctuation that makes it a key: `"title":`. In lines a space follows.
template <plain_name Name, bool Spaced = false>
inline constexpr std::string_view key_of{keys::literal<Name, Spaced>.data(), keys::literal<Name, Spaced>.size()};

}  // namespace vitae::json_text
