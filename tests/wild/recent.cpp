// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/recent.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../catch.hpp"

namespace recent_test {

using namespace vitae::wild_text;

TEST_CASE("what was made from a key is made again only when another key has taken its place") {
  recent<std::string, std::size_t, 4> sizes;
  int made = 0;
  const auto size_of = [&](std::string_view text, std::size_t number) {
    return sizes.of(text, number, [&] { return ++made, text.size(); });
  };
  CHECK(size_of("lamp", 1) == 4);
  CHECK(size_of("lamp", 1) == 4);
  CHECK(made == 1);
  CHECK(size_of("harbour", 2) == 7);
  CHECK(size_of("lamp", 1) == 4);
  CHECK(made == 2);
  CHECK(size_of("pier", 5) == 4);  // in the place of "lamp"
  CHECK(size_of("lamp", 1) == 4);
  CHECK(made == 4);
}

TEST_CASE("nothing is known of an empty key before it is asked for") {
  recent<std::string, int, 2> found;
  CHECK(found.of(std::string_view(), 0, [] { return 7; }) == 7);
  CHECK(found.of(std::string_view(), 0, [] { return 8; }) == 7);
}

TEST_CASE("what makes a thing may ask for another one, even in the same place") {
  recent<std::string, std::string, 1> found;
  const std::string got = found.of(std::string_view("a: b"), 0, [&] {
    return found.of(std::string_view("a"), 0, [] { return std::string("A"); }) + "!";
  });
  CHECK(got == "A!");
  CHECK(found.of(std::string_view("a: b"), 0, [] { return std::string("new"); }) == "A!");
}

}  // namespace recent_test
