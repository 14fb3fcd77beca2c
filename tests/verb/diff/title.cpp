// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/title.hpp>

#include "../../catch.hpp"

#include <string>
#include <vitae/cv/position.hpp>
#include <vitae/shape/number.hpp>

namespace title_test {

using namespace vitae;

struct Boat {
  int length = 0;
  std::string name;
};

TEST_CASE("an item is called by the members of its heading, else by its first leaf") {
  CHECK(title_of(Position{.organization = "Example Works", .title = "Engineer"}) == "Example Works, Engineer");
  CHECK(title_of(Position{.title = "Engineer"}) == "Engineer");
  CHECK(title_of(Boat{12, "Albatros"}) == "12");
  CHECK(title_of(std::string("text")) == "text");
}

TEST_CASE("a long title is cut between characters") {
  const std::string title = title_of(std::string(79, 'a') + "ééé");
  CHECK(title == std::string(79, 'a') + "…");
}

}  // namespace title_test
