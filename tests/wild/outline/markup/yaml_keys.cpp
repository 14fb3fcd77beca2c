// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/yaml_keys.hpp>

#include "../../../catch.hpp"

namespace yaml_keys_test {

using namespace vitae::wild_text;

TEST_CASE("a key that drops its line names no member of a CV") {
  for (const std::string_view member : {"name", "title", "company", "summary", "url", "email"}) {
    CAPTURE(std::string(member));
    CHECK_FALSE(words::lists<yaml_show_keys>(member));
    CHECK_FALSE(words::lists<yaml_switches>(member));
    CHECK_FALSE(words::lists<yaml_list_keys>(member));
  }
}

TEST_CASE("what switches something off is not shown itself") {
  for (const std::string_view key : yaml_switches) CHECK(words::lists<yaml_show_keys>(key));
}

}  // namespace yaml_keys_test
