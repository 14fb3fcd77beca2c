// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/path.hpp>

#include <limits>
#include <string>

#include "../catch.hpp"

namespace path_test {

using vitae::path;

TEST_CASE("a path spells members with dots and items in brackets") {
  const path root;
  const path positions = root / "positions", second = positions / 2, period = second / "period";
  CHECK(root.str().empty());
  CHECK(positions.str() == "positions");
  CHECK(second.str() == "positions[2]");
  CHECK(period.str() == "positions[2].period");
  CHECK((period / "end").str() == "positions[2].period.end");
}

TEST_CASE("a document that is itself a list begins with a bracket") {
  const path root, third = root / 3;
  CHECK(third.str() == "[3]");
  CHECK((third / 0).str() == "[3][0]");
  CHECK((third / "name").str() == "[3].name");
}

TEST_CASE("one parent serves many children") {
  const path root, items = root / "items";
  CHECK((items / 0).str() == "items[0]");
  CHECK((items / 10).str() == "items[10]");
  CHECK((items / 1234567890).str() == "items[1234567890]");
  CHECK(items.str() == "items");
}

TEST_CASE("a path in words is read step by step, as it was written") {
  const path root;
  const std::string written = (root / "positions" / 2 / "period" / "end").str();
  std::string_view left = written;
  CHECK(vitae::take_member(left) == "positions");
  CHECK(vitae::take_item(left) == 2U);
  CHECK(vitae::take_member(left) == "period");
  CHECK(left == ".end");
  CHECK(vitae::take_member(left) == "end");
  CHECK(left.empty());
  CHECK(vitae::last_item("positions[2].highlights[10]") == 10U);
}

TEST_CASE("what is no number in brackets is no item, and stays") {
  for (const std::string_view words :
       {"", "[", "[]", "[x]", "[1", "[-1]", "name[1]", ".name", "[123456789012345678901]"}) {
    std::string_view left = words;
    CHECK_FALSE(vitae::take_item(left));
    CHECK(left == words);
  }
  CHECK_FALSE(vitae::last_item("positions[2].period"));
  CHECK_FALSE(vitae::last_item("name"));
}

TEST_CASE("numbers of every size are appended in decimal") {
  for (const std::size_t number : {std::size_t{0}, std::size_t{7}, std::size_t{10}, std::size_t{1234567890},
                                   std::numeric_limits<std::size_t>::max()}) {
    std::string out = "#";
    vitae::append_number(out, number);
    CHECK(out == "#" + std::to_string(number));
  }
}

}  // namespace path_test
