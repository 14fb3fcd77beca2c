// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// What may be the owner's name: how sure it is, and the block in which it stands.
struct found_name {
  span text;
  float weight = 0;
  std::size_t block = 0;
};

}  // namespace vitae::wild_text
