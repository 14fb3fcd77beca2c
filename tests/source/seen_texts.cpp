// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/seen_texts.hpp>

#include "../catch.hpp"

#include <string>

namespace seen_texts_test {

using namespace vitae;

TEST_CASE("a text is new once") {
  seen_texts seen;
  CHECK(seen.all().empty());
  CHECK(seen.insert("Go"));
  CHECK(seen.insert(""));
  CHECK_FALSE(seen.insert("Go"));
  CHECK_FALSE(seen.insert(""));
  CHECK(seen.insert("go"));
  CHECK(seen.all() == std::vector<std::string>{"Go", "", "go"});
}

TEST_CASE("texts stay known however many more come") {
  seen_texts seen;
  for (int i = 0; i < 1000; ++i) REQUIRE(seen.insert(std::to_string(i)));
  for (int i = 0; i < 1000; ++i) REQUIRE_FALSE(seen.insert(std::to_string(i)));
  CHECK(seen.all().size() == 1000);
}

}  // namespace seen_texts_test
