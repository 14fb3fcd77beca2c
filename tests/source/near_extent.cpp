// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/near_extent.hpp>

#include "../catch.hpp"

namespace near_extent_test {

using vitae::extent;
using vitae::near_extent;

static_assert(sizeof(near_extent) == 8);

TEST_CASE("a near extent is the extent that it was made of") {
  const extent whole{3, 4};
  const near_extent half = whole;
  CHECK(extent(half) == whole);
  CHECK(half.offset == whole.offset);
  CHECK(half.length == whole.length);
  CHECK(half.end() == whole.end());
  CHECK(half.of("one two three") == whole.of("one two three"));
  CHECK(near_extent(1, 2).of("") == "");
}

TEST_CASE("a near extent that nothing was put into is empty") {
  const near_extent none;
  CHECK(none.end() == 0);
  CHECK(none.of("text").empty());
}

}  // namespace near_extent_test
