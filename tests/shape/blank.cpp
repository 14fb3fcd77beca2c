// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/blank.hpp>

#include "../catch.hpp"

#include <string>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

namespace blank_test {

struct Engine {
  std::string maker;
  int horses = 90;
};

TEST_CASE("a blank record is as a new one, and always the same") {
  CHECK(vitae::blank<Engine>().maker.empty());
  CHECK(vitae::blank<Engine>().horses == 90);
  CHECK(&vitae::blank<Engine>() == &vitae::blank<Engine>());
}

}  // namespace blank_test
