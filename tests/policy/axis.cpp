// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/axis.hpp>

#include <type_traits>

namespace axis_test {

struct upside_down : vitae::answers<vitae::axes::layout> {};

static_assert(std::is_same_v<upside_down::axis, vitae::axes::layout>, "a policy says which question it answers");
static_assert(std::is_empty_v<upside_down>, "and costs nothing");

}  // namespace axis_test
