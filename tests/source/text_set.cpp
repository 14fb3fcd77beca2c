// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/text_set.hpp>

#include <string>

#include "../catch.hpp"

namespace text_set_test {

TEST_CASE("a text is in a set once") {
  vitae::text_set set;
  CHECK(set.texts().empty());
  CHECK(set.insert("Git"));
  CHECK(set.insert(""));
  CHECK(set.insert("git"));
  CHECK_FALSE(set.insert("Git"));
  CHECK_FALSE(set.insert(""));
  CHECK(set.texts() == std::vector<std::string>{"Git", "", "git"});
}

TEST_CASE("a set of many texts keeps each") {
  vitae::text_set set;
  for (int i = 0; i < 1000; ++i) CHECK(set.insert(std::to_string(i)));
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(set.insert(std::to_string(i)));
  CHECK(set.texts().size() == 1000);
}

}  // namespace text_set_test
