// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/extent.hpp>

#include <string_view>

#include "../catch.hpp"

namespace extent_test {

using vitae::extent;

static_assert(extent{2, 3}.of("naïve") == "ïv");  // bytes, not letters
static_assert(extent{2, 3}.end() == 5);
static_assert(extent{}.of("text").empty());
static_assert(extent{0, 4}.of("text") == "text");
static_assert(extent{2, 100}.of("text") == "xt");  // as far as the document goes
static_assert(extent{4, 1}.of("text").empty());
static_assert(extent{5, 1}.of("text").empty());  // past its end
static_assert(extent{1, 2} == extent{1, 2} && extent{1, 2} != extent{1, 3});

TEST_CASE("an extent is a piece of the very document") {
  const std::string_view document = "Ada Example";
  CHECK(extent{4, 7}.of(document) == "Example");
  CHECK(extent{4, 7}.of(document).data() == document.data() + 4);
}

}  // namespace extent_test
