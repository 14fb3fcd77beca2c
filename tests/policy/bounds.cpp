// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/bounds.hpp>

namespace bounds_test {

static_assert(vitae::bounds<3>::depth == 3);
static_assert(vitae::bounds<3>::bytes == 64U << 20);
static_assert(vitae::bounds<3, 100>::bytes == 100);

}  // namespace bounds_test
