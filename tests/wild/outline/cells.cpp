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
  CHECK(cells("tools | : | saw, axe") == "[tools][saw, axe]");
}

TEST_CASE("a label's value stands behind its mark, or in the next cell") {
  for (const std::string line : {"Name: Ada Quill", "Name: | Ada Quill", "Name | Ada Quill", "Name:Ada Quill"}) {
    CAPTURE(line);
    const auto plain = vitae::wild_text::flatten(line);
    const auto value = vitae::wild_text::behind_mark(plain, {0, plain.text.size()}, line.find_first_of(":|"));
    CHECK(plain.of(value.begin, value.end) == "Ada Quill");
  }
}

TEST_CASE("a label ends at a colon, or where the next cell begins") {
  CHECK(vitae::wild_text::label_mark("Name: Ada") == 4);
  CHECK(vitae::wild_text::label_mark("Name | Ada") == 5);
  CHECK(vitae::wild_text::label_mark("Name    Ada: Quill") == 4);
  CHECK(vitae::wild_text::label_mark("Ada Quill") == std::string_view::npos);
}

}  // namespace cells_test
