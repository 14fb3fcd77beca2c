// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/found_address.hpp>

#include "../../catch.hpp"

namespace found_address_test {

using namespace vitae::wild_text;

TEST_CASE("an address is one of the web, without a label, unless said") {
  CHECK(found_address{}.kind == vitae::look::url);
  CHECK(found_address{}.label.empty());
}

}  // namespace found_address_test
