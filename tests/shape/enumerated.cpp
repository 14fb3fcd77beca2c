// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/enumerated.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"

namespace enumerated_test {

enum class color { red, green, between };

}  // namespace enumerated_test

template <>
struct vitae::codec<enumerated_test::color> : vitae::enumerated<enumerated_test::color, "red", "green", "in between"> {
};

namespace enumerated_test {

using spelling = vitae::codec<color>;

static_assert(spelling::read("red") == color::red);
static_assert(spelling::read("in between") == color::between);
static_assert(!spelling::read("blue") && !spelling::read("") && !spelling::read("re") && !spelling::read("redd"));
static_assert(spelling::words.size() == 3 && spelling::words[1] == "green");
static_assert(!spelling::expects.empty());
static_assert(std::string_view(vitae::word("text")) == "text" && std::string_view(vitae::word("")).empty());

TEST_CASE("each value is written as its word and read back") {
  for (const color value : {color::red, color::green, color::between}) {
    std::string out;
    spelling::write(out, value);
    CHECK(spelling::read(out) == value);
  }
}

TEST_CASE("words are read to the letter") {
  CHECK_FALSE(spelling::read("Red"));
  CHECK_FALSE(spelling::read(" red"));
}

}  // namespace enumerated_test
