// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>

/// Lists of phrases of which a text may begin with one, in small letters; a longer one stands before one that it begins
/// with.
namespace vitae::wild_text::words {

/// The phrase itself of a list's entry, which may say more of it.
constexpr std::string_view phrase_of(std::string_view entry) { return entry; }
template <class Entry>
requires requires(const Entry& entry) { entry.text; }
constexpr std::string_view phrase_of(const Entry& entry) { return entry.text; }

/// The phrases of a list by their first byte: from the first of them that has it, each leads to the next.
template <std::size_t N>
struct phrase_chains {
  std::uint8_t first[0x100]{}, next[N]{};  // 1 + the index of a phrase; 0 for none

  template <class Entry>
  constexpr explicit phrase_chains(const Entry (&list)[N]) {
    static_assert(N < 0x100);
    for (std::size_t i = N; i > 0; --i)
      next[i - 1] =
          std::exchange(first[static_cast<unsigned char>(phrase_of(list[i - 1])[0])], static_cast<std::uint8_t>(i));
  }
};

template <const auto& List>
inline constexpr phrase_chains chains_of{List};

/// The first entry of a list whose phrase a text begins with, whatever the case of its letters; null where there is
/// none. Only phrases with the text's first letter are compared with it.
///
///     first_phrase<subjects>("I was a lecturer")    // "i "
template <const auto& List>
constexpr auto first_phrase(std::string_view text) -> decltype(&List[0]) {
  constexpr const auto& chains = chains_of<List>;
  if (text.empty()) return nullptr;
  for (std::size_t i = chains.first[static_cast<unsigned char>(ascii::lower(text[0]))]; i > 0; i = chains.next[i - 1])
    if (ascii::begins(text, phrase_of(List[i - 1]))) return &List[i - 1];
  return nullptr;
}

}  // namespace vitae::wild_text::words
