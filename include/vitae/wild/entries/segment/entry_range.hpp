// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

namespace vitae::wild_text {

/// The blocks of one entry: its head begins it and goes on at least before `body`.
struct entry_range {
  std::size_t begin = 0, body = 0, end = 0;
};

}  // namespace vitae::wild_text
