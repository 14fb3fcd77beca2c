// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <type_traits>
#include <vector>
#include <vitae/leaf/printed.hpp>

#include "../catch.hpp"

namespace {

struct plate : vitae::printed<plate> {
  using printed::printed;
};
struct badge : vitae::printed<badge> {
  using printed::printed;
};

template <class A, class B>
concept comparable = requires(const A& a, const B& b) {
  a == b;
};

static_assert(comparable<plate, plate>);
static_assert(!comparable<plate, badge>, "an address never equals a number");
static_assert(!std::is_aggregate_v<plate>, "or it would be taken for a record");
static_assert(!std::is_constructible_v<plate, badge>);

TEST_CASE("a printed text is made from any string and kept as it is") {
  CHECK(plate{"  B-AD 1 "}.text() == "  B-AD 1 ");
  CHECK(plate{std::string("x")} == plate{std::string_view("x")});
  CHECK_FALSE(plate{"x"} == plate{"y"});
  CHECK(plate{}.empty());
  const std::vector<plate> several = {"a", "b", "c"};
  CHECK(several.size() == 3);
}

}  // namespace
