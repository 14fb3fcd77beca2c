// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/likeness.hpp>

#include "../../catch.hpp"

#include <array>
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

namespace likeness_test {

using vitae::likening::of;

struct Boat {
  std::string name;
  std::vector<std::string> crew;
  std::optional<int> length;
};
struct Ship {
  std::string name, port;
  std::vector<std::string> cargo;
};

}  // namespace likeness_test

template <>
struct vitae::schema<likeness_test::Ship> {
  static constexpr std::array remarks{vitae::on<&likeness_test::Ship::name>().identity(),
                                      vitae::on<&likeness_test::Ship::cargo>().looks(vitae::look::keyword)};
};

namespace likeness_test {

TEST_CASE("texts are as alike as the words they share, whatever their case and marks") {
  CHECK(of(std::string("one two"), std::string("One, two!")) == 1);
  CHECK(of(std::string("one two"), std::string("two three")) == 0.5F);
  CHECK(of(std::string("one"), std::string("two")) == 0);
  CHECK(of(std::string(""), std::string("two")) == 0);
}

TEST_CASE("an address is another one if a word of it is, prose with one in it is compared by all its words") {
  CHECK(of(std::string("http://www.example.org/a"), std::string("https://www.example.org/a/")) == 1);
  CHECK(of(std::string("https://example.org/a/b"), std::string("https://example.org/a/c")) < 0.48F);
  CHECK(of(std::string("I build things, see https://example.org"), std::string("I build things and teach")) > 0.5F);
}

TEST_CASE("the little words of prose do not make it alike") {
  CHECK(of(std::string("Wrote the parser for the old language"), std::string("Ran the tests for the new service")) ==
        0);
  CHECK(of(std::string("Use of SQL on the old server"), std::string("Use of SQL for all reports")) > 0.4F);
}

TEST_CASE("a misspelt name is like the right one, another number is not") {
  CHECK(of(std::string("Brightwater"), std::string("Brigthwater")) > 0.9F);
  CHECK(of(std::string("Anealing"), std::string("annealing")) > 0.7F);
  CHECK(of(std::string("Spain"), std::string("Chile")) == 0);
  CHECK(of(std::string("Go"), std::string("Gu")) == 0);
  CHECK(of(std::string("2019-03"), std::string("2019-04")) == 0.5F);
  CHECK(of(std::string("Room12"), std::string("Room13")) == 0);
}

TEST_CASE(
    "records without identity are as alike as the members that either has, one that only one has counting little") {
  CHECK(of(Boat{"A", {}, {}}, Boat{"A", {}, {}}) == 1);
  CHECK(of(Boat{"A", {"x"}, 5}, Boat{"A", {"y"}, 5}) > 0.66F);
  CHECK(of(Boat{}, Boat{}) == 1);
  CHECK(of(Boat{"A", {}, {}}, Boat{"B", {}, 5}) == 0);
  CHECK(of(Boat{"A", {}, {}}, Boat{"A", {}, 5}) > 0.66F);
}

TEST_CASE("a record with an identity is known by it and by its content, less by its circumstances") {
  const Ship ida{"Ida", "Bergen", {"cod", "salt", "rope", "tar"}};
  CHECK(of(ida, Ship{"Eos", "Bergen", {"tea", "silk", "jade", "rice"}}) < 0.4F);
  CHECK(of(ida, Ship{"Ida", "Leith", {"tea", "silk", "jade", "rice"}}) == 0.5F);
  CHECK(of(ida, Ship{"Una", "Leith", {"rope", "tar", "salt", "cod"}}) > 0.5F);
  CHECK(of(Ship{"Ida", "", {"cod"}}, Ship{"Una", "", {"cod"}}) < 0.4F);
}

TEST_CASE("lists are as alike as the words of their items, whatever their order") {
  using texts = std::vector<std::string>;
  CHECK(of(texts{"a b", "c"}, texts{"c", "b a"}) == 1);
  CHECK(of(texts{"a", "b"}, texts{"x", "a", "b"}) == 0.8F);
  CHECK(of(texts{}, texts{}) == 1);
}

}  // namespace likeness_test
