// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/layout.hpp>

namespace layout_test {

static_assert(vitae::layout::indented<3>::indent == 3 && vitae::layout::indented<3>::lines);
static_assert(vitae::layout::compact::indent == 0 && !vitae::layout::compact::lines);

}  // namespace layout_test
