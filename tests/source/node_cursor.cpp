// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/node_cursor.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

namespace node_cursor_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::optional<std::vector<std::string>> crew;
};

node told(std::size_t member, std::string text) { return node{.member = member, .text = std::move(text)}; }

TEST_CASE("a cursor tells what stands at its node, member by member and item by item") {
  const node tree{
      .parts = {told(0, "Albatros"), node{.member = 1, .parts = {told(node::item, "Ada"), node{.null = true}}}}};
  const node_cursor at(node(tree), info_of<Boat>);
  std::string heard;
  CHECK(at.members(path{}, [&](std::string_view name, node_cursor& here) {
    heard.append(name).append(":");
    if (name == "name") heard.append(*here.text(token::text, path{}));
    if (name == "crew")
      here.items(path{},
                 [&](node_cursor& item) { heard.append(item.absent() ? "-" : *item.text(token::text, path{})); });
    heard.append(" ");
  }));
  CHECK(heard == "name:Albatros crew:Ada- ");
}

TEST_CASE("a cursor hands over what its own tree holds, and leaves another's as it is") {
  const std::string long_name = "a name too long to be kept in place";
  node tree{.parts = {told(0, long_name)}};
  std::string copied, given;
  node_cursor(tree, info_of<Boat>).members(path{}, [&](std::string_view, node_cursor& here) { here.text_to(copied); });
  CHECK(copied == long_name);
  CHECK(tree.parts[0].text == long_name);
  const node_cursor own(std::move(tree), info_of<Boat>);
  own.members(path{}, [&](std::string_view, node_cursor& here) { here.text_to(given); });
  CHECK(given == long_name);
  own.members(path{}, [&](std::string_view, node_cursor& here) { CHECK(here.text(token::text, path{}) == ""); });
}

TEST_CASE("a cursor knows the bytes a node was read from, and how sure its reader was") {
  const node tree{.confidence = 0.5F, .text = "x", .where = {3, 1}};
  const node_cursor at(tree, info_of<std::string>);
  CHECK(at.last() == extent{3, 1});
  CHECK(at.confidence() == 0.5F);
  CHECK(!at.absent());
}

}  // namespace node_cursor_test
