// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/cells.hpp>

#include <string>
#include <vitae/wild/outline/flatten.hpp>

#include "../../catch.hpp"

namespace cells_test {

TEST_CASE("a row has cells between bars or tabs") {
  const auto cells = [](std::string_view row) {
    const auto plain = vitae::wild_text::flatten(row);
    std::string out;
    for (const auto c : vitae::wild_text::cells_of(plain, {0, plain.text.size()}))
      out += "[" + std::string(plain.of(c.begin, c.end)) + "]";
    return out;
  };
  CHECK(cells("a | b |c") == "[a][b][c]");
  CHECK(cells("a\tb") == "[a][b]");
  CHECK(cells(" | x") == "[][x]");
  CHECK(cells("one cell") == "[one cell]");
}

}  // namespace cells_test
