// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/separator.hpp>

namespace separator_test {

using namespace vitae::wild_text;

static_assert(gap::word < gap::comma && gap::dash < gap::cell && gap::cell < gap::line);
static_assert(separator{}.length == 0 && !separator{}.employs);

}  // namespace separator_test
