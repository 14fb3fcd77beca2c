// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/found_address.hpp>

namespace found_address_test {

using namespace vitae::wild_text;

static_assert(found_address{}.kind == vitae::look::url && found_address{}.label.empty());

}  // namespace found_address_test
