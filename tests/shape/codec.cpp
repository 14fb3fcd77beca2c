// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/codec.hpp>

#include <optional>
#include <string>
#include <string_view>

#include "../catch.hpp"

namespace codec_test {

/// The example of the header's documentation.
struct celsius {
  int degrees = 0;

  bool operator==(const celsius&) const = default;
};

template <class T>
concept complete = requires {
  sizeof(T);
};

}  // namespace codec_test

template <>
struct vitae::codec<codec_test::celsius> {
  static constexpr std::string_view expects = "a temperature such as 21 C";

  static constexpr reading<codec_test::celsius> read(std::string_view text) {
    if (!text.ends_with(" C")) return fault{"celsius.no-unit", "end the temperature with its unit", "21 C"};
    int degrees = 0;
    for (const char c : text.substr(0, text.size() - 2)) degrees = degrees * 10 + (c - '0');
    return codec_test::celsius{degrees};
  }
  static void write(std::string& out, const codec_test::celsius& value) { out += std::to_string(value.degrees) + " C"; }
};

namespace codec_test {

// No type has a codec unless somebody wrote one: what has none is told apart by that.
static_assert(complete<vitae::codec<celsius>>);
static_assert(!complete<vitae::codec<void*>>);
static_assert(!complete<vitae::codec<std::optional<celsius>>>);

TEST_CASE("a type of one's own reads and writes by its codec") {
  CHECK(vitae::codec<celsius>::read("21 C").value == celsius{21});
  std::string out = "Outside: ";
  vitae::codec<celsius>::write(out, {21});
  CHECK(out == "Outside: 21 C");
  CHECK(vitae::codec<celsius>::expects == "a temperature such as 21 C");
}

TEST_CASE("a codec says why a text is not a value") {
  const auto broken = vitae::codec<celsius>::read("21");
  REQUIRE_FALSE(broken);
  CHECK(broken.doubt->code == "celsius.no-unit");
}

}  // namespace codec_test
