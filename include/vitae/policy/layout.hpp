// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/policy/axis.hpp>

/// How output is spaced.
namespace vitae::layout {

/// No white space but within values.
struct compact : answers<axes::layout> {
  static constexpr unsigned indent = 0;
  static constexpr bool lines = false;
};

/// Each member and each item on a line of its own, indented by `Spaces` for each level.
template <unsigned Spaces>
struct indented : answers<axes::layout> {
  static constexpr unsigned indent = Spaces;
  static constexpr bool lines = true;
};

}  // namespace vitae::layout
