// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/item.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace item_test {

using vitae::Item;

TEST_CASE("an item has the members of the contract, in its order") {
  CHECK(schemas::members<Item>() == "text items");
  CHECK(schemas::identity<Item>() == "");
  CHECK(schemas::required<Item>() == "");
}

TEST_CASE("an item is spelled in JSON by its members' names, and what is empty is left out") {
  Item filled;
  filled.text = "**Grew** the herd";
  filled.items = {{"by half", {{"in a year", {}}}}, {"at no cost", {}}};
  const std::string json = R"({"text":"**Grew** the herd","items":[{"text":"by half","items":[{"text":"in a year"}]},)"
                           R"({"text":"at no cost"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Item{}) == "{}");
  CHECK(schemas::reads("{}", Item{}));
}

TEST_CASE("items lie within items to any depth") {
  Item deep;
  for (int i = 0; i < 50; ++i) deep = Item{"level", {deep}};
  CHECK(schemas::reads(schemas::json_of(deep), deep));
}

}  // namespace item_test
