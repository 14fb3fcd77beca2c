// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/policy/axis.hpp>

namespace vitae {

/// The largest input that is read: `bounds<16>` refuses deeper nesting, `bounds<256, 1 << 20>` also longer documents.
template <std::size_t Depth, std::size_t Bytes = std::size_t{64} << 20>
struct bounds : answers<axes::bounds> {
  static constexpr std::size_t depth = Depth;  ///< how many levels lists and records may be nested
  static constexpr std::size_t bytes = Bytes;  ///< how long the whole document may be
};

}  // namespace vitae
