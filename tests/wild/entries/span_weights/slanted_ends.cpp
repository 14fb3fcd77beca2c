// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/slanted_ends.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace slanted_ends_test {

using namespace vitae::wild_text;

slanted_end end_of(std::string_view source) {
  const plain_text plain = flatten(source);
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  return slanted_end_of(plain, cut.take());
}

TEST_CASE("a line ends slanted behind plain words and a comma") {
  for (const std::string_view source :
       {"Tea Round, *Grey Heron*", "운영1팀, *예시해도*", "Byggprogrammet, _Lindskolan_"}) {
    CAPTURE(std::string(source));
    const slanted_end found = end_of(source);
    CHECK(found.is_what(0, 1));
    CHECK(found.is_where(1, 1));
    CHECK_FALSE(found.is_where(0, 2));
  }
  const slanted_end longer = end_of("Clerk, Tea Round, *Grey Heron, Kettle House*");
  CHECK(longer.is_what(0, 2));
  CHECK(longer.is_where(2, 2));
}

TEST_CASE("other lines do not end slanted") {
  for (const std::string_view source :
       {"Tea Round, Grey Heron", "Tea Round, **Grey Heron**", "*Tea Round*, *Grey Heron*",
        "Tea Round, *Grey Heron* two", "Tea Round *Grey Heron*", "*Grey Heron*", ""}) {
    CAPTURE(std::string(source));
    CHECK(end_of(source).slant == 0);
  }
}

TEST_CASE("a slanted line below such a line is its place") {
  const auto place = [](std::string_view source) {
    const plain_text plain = flatten(source);
    const std::size_t cut_at = plain.text.find('\n');
    cutting cut(plain);
    cut.add({0, cut_at}, gap::line);
    cut.add({cut_at + 1, plain.text.size()}, gap::line);
    const std::vector<atom> atoms = cut.take();
    return slanted_end_of(plain, atoms).is_place(atoms, 2, 1);
  };
  CHECK(place("Tea Round, *Grey Heron*  \n*Smallbridge*"));
  CHECK_FALSE(place("Tea Round, *Grey Heron*  \nSmallbridge"));
  CHECK_FALSE(place("Tea Round, Grey Heron  \n*Smallbridge*"));
  CHECK_FALSE(place("Tea Round, *Grey Heron*  \n*Smallbridge* two"));
}

}  // namespace slanted_ends_test
