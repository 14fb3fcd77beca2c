// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/towns.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace towns_test {

namespace citing = vitae::wild_text::citing;

using citation_tests::those;

TEST_CASE("a town with its year right behind it") {
  const auto town = [](const citing::piece& each) { return each.town; };
  CHECK(those("A. Quill, Wings of Paper, Ann Arbor 1976, pp. 3-9.", town) == "Ann Arbor");
  CHECK(those("A. Quill, Wings of Paper, München 1976.", town) == "München");
  CHECK(those("A. Quill, Wings of Paper, München, 1976.", town).empty());
  CHECK(those("A. Quill, Wings of Paper, Foldings 1976.", town).empty());
}

TEST_CASE("all that stands between commas before a publisher in parentheses is a book's title") {
  const auto housed = [](const citing::piece& each) { return each.housed; };
  CHECK(those("A. Quill. Wings, Paper and Hands (Oslo: Example Press, 1994).", housed) == "Wings | Paper | Hands");
  CHECK(those("A. Quill. “Wings”, in Paper and Hands (Oslo: Example Press, 1994).", housed).empty());
  CHECK(those("A. Quill. Wings, Paper and Hands (Oslo, 1994).", housed).empty());
  CHECK(those("A. Quill. Wings, Paper and Hands (Example Press).", housed).empty());
}

}  // namespace towns_test
