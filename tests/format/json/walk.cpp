// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/walk.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace walk_test {

using namespace vitae::json_text;

std::string members(std::string_view object) {
  std::string seen;
  for_each_member(object, [&](std::string_view key, std::string_view value) {
    seen.append(key).append("=").append(value).append(";");
  });
  return seen;
}
std::string items(std::string_view array) {
  std::string seen;
  for_each_item(array, [&](std::string_view item) { seen.append(item).append(";"); });
  return seen;
}

TEST_CASE("an object gives its members, their values as they stand") {
  CHECK(members(R"({"a": 1, "b\u0063": {"d": [2]} , "e": "f\n"})") == "a=1;bc={\"d\": [2]};e=\"f\\n\";");
  CHECK(members("{}").empty());
  CHECK(members("[1]").empty());
  CHECK(members("").empty());
}

TEST_CASE("an array gives its items as they stand") {
  CHECK(items(R"([1, "two", [3, 4], null])") == "1;\"two\";[3, 4];null;");
  CHECK(items("{\"a\": 1}").empty());
}

TEST_CASE("broken JSON gives what stands before the breach") {
  CHECK(members(R"({"a": 1, "b": )") == "a=1;");
  CHECK(items("[1, 2") == "1;2;");
  CHECK(items(std::string(1'000'000, '[')).empty());
}

TEST_CASE("the text of a string is without quotes and escapes; other values are their own text") {
  CHECK(text_of(R"("a \"b\" \u00e9")") == "a \"b\" é");
  CHECK(text_of("3.50") == "3.50");
  CHECK(text_of("\"open").empty());
}

}  // namespace walk_test
