// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>

namespace vitae::wild_text {

/// What stands between two atoms, from what joins them best to what keeps them apart.
enum class gap : std::uint8_t { word, comma, stop, paren, dash, colon, styled, cell, line };

/// A separator: its length, 0 where there is none.
struct separator {
  std::size_t length = 0;
  gap kind = gap::comma;
  std::size_t kept = 0;  ///< of it, what ends the atom before: the dot of "Inc."
  bool employs = false;  ///< "at": whose the job before it is stands behind it
};

}  // namespace vitae::wild_text
