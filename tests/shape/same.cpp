// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/same.hpp>

#include <limits>
#include <list>
#include <optional>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace same_test {

using vitae::same;

struct Engine {
  int power = 0;
};
/// Has no `==` of its own, and could not have a default one: its engine has none.
struct Boat {
  std::string name;
  std::optional<Engine> engine;
  std::vector<Boat> tenders;
  std::list<std::optional<int>> refits;
};

const Boat heron{"Heron", Engine{40}, {{"Egret", {}, {}, {}}}, {1931, std::nullopt}};

TEST_CASE("a value is the same as its copy") {
  CHECK(same(heron, Boat(heron)));
  CHECK(same(Boat{}, Boat{}));
  CHECK(same(std::vector<int>{}, std::vector<int>{}));
}

TEST_CASE("one difference anywhere is enough") {
  Boat other = heron;
  SECTION("in a leaf") { other.name = "heron"; }
  SECTION("deep within") { other.tenders[0].name.clear(); }
  SECTION("within what may be absent") { other.engine->power = 41; }
  SECTION("what was there is absent") { other.engine.reset(); }
  SECTION("what was absent is there") { other.refits.back() = 0; }
  SECTION("one item more") { other.refits.emplace_back(); }
  SECTION("one item fewer") { other.tenders.clear(); }
  SECTION("items in another order") { other.refits.reverse(); }
  CHECK_FALSE(same(heron, other));
  CHECK_FALSE(same(other, heron));
}

TEST_CASE("an absent value is the same as an absent one only") {
  CHECK(same(std::optional<int>{}, std::optional<int>{}));
  CHECK_FALSE(same(std::optional<int>{0}, std::optional<int>{}));
}

TEST_CASE("what is not a number is the same as its copy") {
  const double none = std::numeric_limits<double>::quiet_NaN();
  CHECK(same(std::vector<double>{none, 1}, std::vector<double>{none, 1}));
  CHECK_FALSE(same(none, 1.0));
}

}  // namespace same_test
