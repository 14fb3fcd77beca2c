// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/leftovers.hpp>

#include <type_traits>

namespace leftovers_test {

static_assert(std::is_same_v<vitae::leftovers::kept::axis, vitae::axes::leftovers>);
static_assert(std::is_same_v<vitae::leftovers::refused::axis, vitae::leftovers::ignored::axis>);

}  // namespace leftovers_test
