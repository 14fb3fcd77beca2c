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

namespace {
enum class hidden { one, two };
}
struct boat {
  enum rig { sloop, ketch };
};
enum letters : unsigned char { a, b, c };
enum class from_one { good = 1, bad = 2 };
enum class with_a_gap { first, third = 2 };
enum class twice { red, crimson = red, green };

// A word for each value, from 0 and without a gap.
template <class Enum, std::size_t Words>
inline constexpr bool fit = vitae::enumerating::counts_from_0<Enum, Words>;
static_assert(fit<color, 3> && fit<hidden, 2> && fit<boat::rig, 2> && fit<letters, 3> && fit<twice, 2>);
static_assert(!fit<color, 2> && !fit<color, 4> && !fit<hidden, 1> && !fit<letters, 2> && !fit<letters, 4>);
static_assert(!fit<from_one, 2> && !fit<from_one, 3> && !fit<with_a_gap, 2> && !fit<with_a_gap, 3>);

TEST_CASE("a value that has no word is written as nothing") {
  std::string out;
  spelling::write(out, static_cast<color>(3));
  spelling::write(out, static_cast<color>(-1));
  CHECK(out.empty());
}

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
