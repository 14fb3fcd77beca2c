// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/pairing.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>
#include <vitae/shape/number.hpp>

namespace pairing_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::string port;
  int length = 0;
};

constexpr auto nobody = partners::nobody;
using places = std::vector<std::size_t>;

}  // namespace pairing_test

template <>
struct vitae::schema<pairing_test::Boat> {
  static constexpr std::array remarks{on<&pairing_test::Boat::name>().identity()};
};

namespace pairing_test {

TEST_CASE("equal items belong together before those of one identity") {
  const std::vector<Boat> before{{"A", "Ulm", 1}, {"A", "Kiel", 2}}, after{{"A", "Kiel", 2}, {"A", "Ulm", 7}};
  CHECK(pairing::by_identity::pair(before, after).of_first == places{1, 0});
}

TEST_CASE("an item without identity has no partner by identity") {
  const std::vector<Boat> before{{"", "Ulm", 1}}, after{{"", "Ulm", 2}};
  CHECK(pairing::by_identity::pair(before, after).of_first == places{nobody});
  CHECK(pairing::by_likeness::pair(before, after).of_first == places{0});
}

TEST_CASE("of the rest the likest belong together, if they are like enough") {
  const std::vector<Boat> before{{"Albatros of Ulm", "Ulm", 9}, {"Möwe", "Kiel", 3}},
      after{{"Adler", "Bonn", 5}, {"Albatros from Ulm", "Ulm", 9}};
  CHECK(pairing::by_likeness::pair(before, after).of_first == places{1, nobody});
  CHECK(pairing::by_likeness::pair(before, after).of_second == places{nobody, 0});
}

TEST_CASE("by index the first belongs to the first") {
  CHECK(pairing::by_index::pair(std::vector<int>{1, 2, 3}, std::vector<int>{3}).of_first == places{0, nobody, nobody});
}

}  // namespace pairing_test
