// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/blank.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <vector>
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

struct Car {
  Engine engine;
  std::vector<Engine> spare;
  std::optional<std::string> name = "unnamed";
};
struct Boat {
  Engine engine{.maker = "unknown"};
};
struct Train {
  std::vector<Engine> engines{1};
};

// of text and lists only: other members may begin as they like
#if !defined(__clang__)  // which evaluates no text of the library of g++ 12
static_assert(vitae::begins_empty<Engine> && vitae::begins_empty<Car>);
#endif
static_assert(!vitae::begins_empty<Boat> && !vitae::begins_empty<Train> && !vitae::begins_empty<std::string>);

TEST_CASE("a value holds nothing if its texts and lists are empty") {
  CHECK(vitae::holds_nothing(Car{}));
  CHECK_FALSE(vitae::holds_nothing(Boat{}));
  CHECK_FALSE(vitae::holds_nothing(Train{}));
  CHECK_FALSE(vitae::holds_nothing(Car{.engine = {.maker = "some"}, .spare = {}, .name = {}}));
}

}  // namespace blank_test
