// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/node_writer.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

namespace node_writer_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::vector<std::optional<int>> tides;
};

TEST_CASE("events become a tree") {
  const type_info& boat = info_of<Boat>;
  const type_info& tides = *boat.members[1].type;
  node_writer out;
  out.open(boat);
  out.key(boat.members[1], "tides");
  out.open(tides);
  out.leaf(token::number, "5");
  out.leaf(token::null, "null");
  out.close(tides);
  out.close(boat);
  const node& root = out.root();
  REQUIRE(root.parts.size() == 1);
  CHECK(root.parts[0].member == 1);
  REQUIRE(root.parts[0].parts.size() == 2);
  CHECK(root.parts[0].parts[0].text == "5");
  CHECK(root.parts[0].parts[0].member == node::item);
  CHECK(root.parts[0].parts[1].null);
}

TEST_CASE("a leaf alone is a tree, too") {
  node_writer out;
  out.leaf(token::text, "x");
  CHECK(out.root().text == "x");
}

TEST_CASE("a line that says a record is where its node says") {
  const type_info& boat = info_of<Boat>;
  node_writer out;
  out.open(boat);
  out.say("a boat");
  out.key(boat.members[1], "tides");
  out.open(*boat.members[1].type);
  out.say("no tides");
  out.close(*boat.members[1].type);
  out.close(boat);
  CHECK(out.root().where.of(out.lines()) == "a boat");
  CHECK(out.root().parts.at(0).where.of(out.lines()) == "no tides");
}

}  // namespace node_writer_test
