// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/policy/axis.hpp>

/// How output is spaced.
namespace vitae::layout {

/// No white space that is not part of a value.
struct compact : answers<axes::layout> {
  static constexpr unsigned indent = 0;
  static constexpr bool lines = false;
};

/// A line a member or item, indented by `Spaces` a level.
template <unsigned Spaces>
struct indented : answers<axes::layout> {
  static constexpr unsigned indent = Spaces;
  static constexpr bool lines = true;
};

}  // namespace vitae::layout
