// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/texts.hpp>
//
#include "../../catch.hpp"

namespace texts_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("bullets below bullets follow them as texts") {
  CHECK(jsonresume::texts_of({{"a", {{"b", {{"c", {}}}}}}, {"d", {}}}) == std::vector<std::string>{"a", "b", "c", "d"});
  CHECK(jsonresume::items_of({"a", "b"}) == std::vector<vitae::Item>{{"a", {}}, {"b", {}}});
}

TEST_CASE("the address of a list of links is a plain one, else the first, if it can be read") {
  CHECK(jsonresume::main_address({{"pdf", "a.example.com"}, {"", "b.example.com"}}) == vitae::url("b.example.com"));
  CHECK(jsonresume::main_address({{"pdf", "a.example.com"}, {"", ""}}) == vitae::url("a.example.com"));
  CHECK(jsonresume::main_address({{"", "on the shelf"}}).empty());
  CHECK(jsonresume::main_address({}).empty());
  CHECK(jsonresume::links_to({}).empty());
}

}  // namespace texts_test
