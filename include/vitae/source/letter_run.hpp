// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vitae/source/ascii.hpp>

namespace vitae::ascii {

/// How many letters of ASCII a text begins with, and how many of these are capitals.
struct letter_run {
  std::size_t count = 0, capitals = 0;
};

/// Copies the letters that a text begins with, made small, to where there is room for the whole text. Eight bytes a
/// step, since most words have no more.
///
///     copy_letters("PhD.", room);    // {3, 2}, and "phd"
constexpr letter_run copy_letters(std::string_view text, char* to) {
  letter_run found;
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
    constexpr std::uint64_t each = 0x0101010101010101U, highest = each << 7U;
    for (std::uint64_t bytes = 0; found.count + sizeof bytes <= text.size();) {
      std::memcpy(&bytes, text.data() + found.count, sizeof bytes);
      const std::uint64_t small = bytes | each << 5U, low = small & ~highest;
      std::memcpy(to + found.count, &small, sizeof small);
      const std::uint64_t from_a = low + each * (0x80 - 'a'), past_z = low + each * (0x7F - 'z');
      const std::uint64_t others = (bytes | ~from_a | past_z) & highest;
      const std::uint64_t letters = others == 0 ? ~std::uint64_t{0} : (others & (~others + 1)) / 0x80 - 1;
      found.count += static_cast<std::size_t>(std::countr_one(letters)) / 8;
      found.capitals += static_cast<std::size_t>((~bytes & letters) >> 5U & each) * each >> 56U;
      if (others != 0) return found;
    }
  }
  for (; found.count < text.size() && is_alpha(text[found.count]); ++found.count) {
    to[found.count] = static_cast<char>(text[found.count] | 0x20);
    found.capitals += is_upper(text[found.count]) ? 1U : 0U;
  }
  return found;
}

}  // namespace vitae::ascii
