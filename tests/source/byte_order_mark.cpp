// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/byte_order_mark.hpp>

#include "../catch.hpp"

namespace byte_order_mark_test {

TEST_CASE("a text begins behind its byte order mark, if it has one") {
  CHECK(vitae::utf8::text_begin("\xEF\xBB\xBF{}") == 3);
  CHECK(vitae::utf8::text_begin("{}\xEF\xBB\xBF") == 0);
  CHECK(vitae::utf8::text_begin("\xEF\xBB") == 0);
  CHECK(vitae::utf8::text_begin("") == 0);
}

}  // namespace byte_order_mark_test
