// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/origin.hpp>

#include "../catch.hpp"

namespace origin_test {

TEST_CASE("an origin is equal to one of the same path, bytes and confidence") {
  const vitae::origin one{"name", {3, 4}, 1};
  CHECK(one == vitae::origin{"name", {3, 4}});
  CHECK(!(one == vitae::origin{"name", {3, 4}, 0.5F}));
  CHECK(!(one == vitae::origin{"name", {3, 5}}));
}

}  // namespace origin_test
