// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/items.hpp>

#include "../../catch.hpp"

#include <array>
#include <list>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>

namespace items_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::string port;
  int length = 0;
};

}  // namespace items_test

template <>
struct vitae::schema<items_test::Boat> {
  static constexpr std::array remarks{on<&items_test::Boat::name>().identity()};
};

namespace items_test {

TEST_CASE("items are told by where they are, whatever the list") {
  const std::list<int> numbers{3, 1};
  const pairing::items all = pairing::items_of(numbers);
  REQUIRE(all.size() == 2);
  CHECK(pairing::item<int>(all[0]) == 3);
  CHECK(&pairing::item<int>(all[1]) == &numbers.back());
  CHECK(pairing::items_of(std::vector<std::string>{}).empty());
}

TEST_CASE("an item is known by its identity, a leaf by itself, and one without by nothing") {
  CHECK(pairing::identity_of(Boat{"Albatros", "Ulm", 9}) == pairing::identity_of(Boat{"Albatros", "Kiel", 3}));
  CHECK(pairing::identity_of(Boat{"Albatros", "", 0}) != pairing::identity_of(Boat{"Adler", "", 0}));
  CHECK(pairing::identity_of(Boat{"", "Ulm", 9}) == "");
  CHECK(pairing::identity_of(std::string("rowing")) == "rowing");
}

TEST_CASE("what is asked of an item without its type is what its type says") {
  const Boat boat{"Albatros", "Ulm", 9}, other{"Albatros", "Kiel", 9};
  const pairing::item_kind& kind = pairing::kind_of<Boat>;
  CHECK(kind.spelled(&boat) == R"({"name":"Albatros","port":"Ulm","length":9})");
  CHECK(kind.identity(&boat) == pairing::identity_of(boat));
  CHECK(kind.title(&boat) == title_of(boat));
  CHECK(kind.likeness(&boat, &boat) == 1);
  CHECK(kind.likeness(&boat, &other) == likening::of(boat, other));
  CHECK(kind.likeness(&boat, &other) < 1);
}

}  // namespace items_test
