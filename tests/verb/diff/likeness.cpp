// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/likeness.hpp>

#include "../../catch.hpp"

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

TEST_CASE("texts are as alike as the words they share, whatever their case and marks") {
  CHECK(of(std::string("one two"), std::string("One, two!")) == 1);
  CHECK(of(std::string("one two"), std::string("two three")) == 0.5F);
  CHECK(of(std::string("one"), std::string("two")) == 0);
  CHECK(of(std::string(""), std::string("two")) == 0);
}

TEST_CASE("records are as alike as the members that either has") {
  CHECK(of(Boat{"A", {}, {}}, Boat{"A", {}, {}}) == 1);
  CHECK(of(Boat{"A", {"x"}, 5}, Boat{"A", {"y"}, 5}) > 0.66F);
  CHECK(of(Boat{}, Boat{}) == 1);
  CHECK(of(Boat{"A", {}, {}}, Boat{"A", {}, 5}) == 0.5F);
}

TEST_CASE("lists are as alike as their items in order, the longer one counting") {
  using texts = std::vector<std::string>;
  CHECK(of(texts{"a", "b"}, texts{"a"}) == 0.5F);
  CHECK(of(texts{}, texts{}) == 1);
}

}  // namespace likeness_test
