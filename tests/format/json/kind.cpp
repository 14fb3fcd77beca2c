// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/kind.hpp>

#include "../../catch.hpp"

namespace kind_test {

using namespace vitae;
using namespace vitae::json_text;

TEST_CASE("the first byte of a value tells its kind") {
  STATIC_REQUIRE(kind_of('"') == value_kind::string);
  for (const char c : {'-', '0', '9'}) CHECK(kind_of(c) == value_kind::number);
  for (const char c : {'t', 'f'}) CHECK(kind_of(c) == value_kind::truth);
  CHECK(kind_of('n') == value_kind::null);
  CHECK(kind_of('[') == value_kind::list);
  CHECK(kind_of('{') == value_kind::record);
  for (const char c : {'+', '.', ',', ']', '}', 'N', '\'', ' ', '\0'}) CHECK(kind_of(c) == value_kind::nothing);
}

TEST_CASE("leaves that are wanted and values that are found have names for messages") {
  CHECK(token_of(value_kind::string) == token::text);
  CHECK(token_of(value_kind::number) == token::number);
  CHECK(token_of(value_kind::truth) == token::boolean);
  CHECK(token_of(value_kind::list) == token::null);
  CHECK(name_of(token::text) == "text in double quotes");
  CHECK(name_of(value_kind::list) == "an array");
  CHECK(name_of(value_kind::nothing) == "nothing");
}

}  // namespace kind_test
