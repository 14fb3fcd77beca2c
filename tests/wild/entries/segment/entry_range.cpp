// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/entry_range.hpp>

namespace entry_range_test {

using namespace vitae::wild_text;

static_assert(entry_range{}.begin == entry_range{}.end);

}  // namespace entry_range_test
