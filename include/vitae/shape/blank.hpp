// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/shape/concepts.hpp>

namespace vitae {

/// What a new record holds, made once: what a member that is left out holds.
template <record T>
const T& blank() {
  static const T one{};
  return one;
}

}  // namespace vitae
