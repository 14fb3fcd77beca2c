// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/found_name.hpp>

namespace found_name_test {

using namespace vitae::wild_text;

static_assert(found_name{}.weight == 0 && found_name{}.text.empty());

}  // namespace found_name_test
