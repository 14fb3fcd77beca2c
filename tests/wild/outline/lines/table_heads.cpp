// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/table_heads.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace table_heads_test {

using namespace vitae::wild_text;

bool names(std::string_view row) {
  const plain_text plain = flatten(row);
  return names_columns(plain, {0, plain.text.size()});
}

TEST_CASE("a row above the delimiter names columns unless it tells of a period") {
  CHECK(names("Job | Place | Time"));
  CHECK(names("2011 | 2015"));
  CHECK(names(""));
  CHECK_FALSE(names("Cook | Inn | 2011 - 2015"));
  CHECK_FALSE(names("Cook | Inn | 11/2011 - 6/2015"));
}

}  // namespace table_heads_test
