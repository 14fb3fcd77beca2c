// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/node.hpp>

#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace node_test {

using vitae::node;

struct Boat {
  std::string name;
  int built;
};

const vitae::member_info& name = *vitae::info_of<Boat>.find("name");
const vitae::member_info& built = *vitae::info_of<Boat>.find("built");

TEST_CASE("a record's parts are found by their member") {
  node boat;
  boat.at(built).text = "1931";
  boat.at(name).text = "Heron";
  REQUIRE(boat.parts.size() == 2);
  REQUIRE(boat.find(name.index));
  CHECK(boat.find(name.index)->text == "Heron");
  CHECK(boat.find(built.index)->text == "1931");
}

TEST_CASE("asking for a part that is there does not add one") {
  node boat;
  boat.at(name).text = "Heron";
  boat.at(name).text += " II";
  CHECK(boat.parts.size() == 1);
  CHECK(boat.parts[0].text == "Heron II");
  CHECK_FALSE(boat.find(built.index));
}

TEST_CASE("two trees are equal in what they say, wherever it was read") {
  node a, b;
  a.at(name).text = b.at(name).text = "Heron";
  b.parts[0].where = {10, 5};
  b.parts[0].confidence = 0.5F;
  CHECK(a == b);
  SECTION("another text") { b.parts[0].text = "Egret"; }
  SECTION("another member") { b.parts[0].member = built.index; }
  SECTION("a null") { b.parts[0].null = true; }
  SECTION("one part more") { b.at(built); }
  CHECK_FALSE(a == b);
}

TEST_CASE("the items of a list are no members") {
  node list;
  list.parts = {node{.text = "a"}, node{.text = "b"}};
  CHECK(list.parts[0].member == node::item);
  CHECK_FALSE(list.find(0));
}

TEST_CASE("long lists take less in advance than they have, and their items nothing") {
  node list;
  for (int i = 0; i < 3000; ++i) {
    node item{.member = 7, .text = std::to_string(i)};
    item.parts.reserve(9);
    item.parts.push_back({.text = "a part"});
    add_item(list, std::move(item));
    if (i > 1000) CHECK(list.parts.capacity() * 2 <= list.parts.size() * 3);
  }
  CHECK(list.parts.back().member == node::item);
  CHECK(list.parts.back().text == "2999");
  CHECK(list.parts.back().parts.capacity() == 1);
}

TEST_CASE("long lists give back the room that they do not need, and hold what they held") {
  node tree;
  node& list = tree.at(name);
  for (int i = 0; i < 1025; ++i) list.parts.push_back({.text = std::to_string(i)});
  const node before = tree;
  vitae::give_back_room(tree);
  CHECK(tree.parts[0].parts.capacity() < 1100);
  CHECK(tree == before);
}

}  // namespace node_test
