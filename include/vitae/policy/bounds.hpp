// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/policy/axis.hpp>

namespace vitae {

/// How much input is too much: `bounds<16>` refuses deeper nesting, `bounds<256, 1 << 20>` also longer documents.
template <std::size_t Depth, std::size_t Bytes = std::size_t{64} << 20>
struct bounds : answers<axes::bounds> {
  static constexpr std::size_t depth = Depth;  ///< levels of lists and records
  static constexpr std::size_t bytes = Bytes;  ///< of the whole document
};

}  // namespace vitae
