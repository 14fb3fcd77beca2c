// SPDX-License-Identifier: BSL-1.0
#include <vitae/reflect/members.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "../catch.hpp"

namespace members_test {

using vitae::field_count;
using vitae::for_each_field;
using vitae::member;

struct Boat {
  std::string name;
  int built = 1900;
  std::optional<double> draught;
  std::vector<Boat> tenders;
};
struct Point {
  int x = 0, y = 0;
};
struct Nothing {};
struct Owner {
  std::unique_ptr<int> only;
};

static_assert(field_count<Boat> == 4);
static_assert(field_count<Nothing> == 0);
static_assert(std::is_empty_v<member<Boat, 0>>);
static_assert(std::is_same_v<member<Boat, 2>::type, std::optional<double>>);
static_assert(std::is_same_v<member<Boat, 2>::owner, Boat>);
static_assert(member<Boat, 3>::name == "tenders" && member<Boat, 3>::index == 3);

// A lens keeps the constness of what it looks into.
static_assert(std::is_same_v<decltype(member<Boat, 1>{}(std::declval<Boat&>())), int&>);
static_assert(std::is_same_v<decltype(member<Boat, 1>{}(std::declval<const Boat&>())), const int&>);

constexpr int sum(Point p) {
  int total = 0;
  for_each_field<Point>([&](auto field) { total += field(p); });
  return total;
}
static_assert(sum({.x = 3, .y = 4}) == 7);

TEST_CASE("fields come in declared order, each with its name") {
  std::vector<std::string_view> names;
  for_each_field<Boat>([&](auto field) { names.push_back(field.name); });
  CHECK(names == std::vector<std::string_view>{"name", "built", "draught", "tenders"});
}

TEST_CASE("one lens looks into several objects") {
  Boat before{"Heron", 1931, {}, {}}, after{"Heron", 1932, 1.5, {}};
  for_each_field<Boat>([&](auto field) {
    if constexpr (!std::is_same_v<typename decltype(field)::type, std::vector<Boat>>) field(before) = field(after);
  });
  CHECK(before.built == 1932);
  CHECK(before.draught == 1.5);
}

TEST_CASE("what cannot be copied can be looked at and changed in place") {
  Owner owner{std::make_unique<int>(1)};
  for_each_field<Owner>([&](auto field) { *field(owner) = 2; });
  CHECK(*owner.only == 2);
}

TEST_CASE("a record without members has no fields to visit") {
  int visits = 0;
  for_each_field<Nothing>([&](auto) { ++visits; });
  CHECK(visits == 0);
}

TEST_CASE("forty members are counted and named") {
  struct Wide {
    int a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9;
    std::string c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9;
  };
  CHECK(field_count<Wide> == 40);
  CHECK(member<Wide, 39>::name == "d9");
}

}  // namespace members_test
