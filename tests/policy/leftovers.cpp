// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/leftovers.hpp>

#include <type_traits>

namespace leftovers_test {

using namespace vitae;

// A user's policy may answer as one of these does; how each format takes the answers is tested beside it.
struct strict_only_here : leftovers::refused {};

static_assert(std::is_same_v<strict_only_here::axis, axes::leftovers>);
static_assert(strict_only_here::told == leftovers::fate::refused && leftovers::reported::told != leftovers::kept::told);

}  // namespace leftovers_test
