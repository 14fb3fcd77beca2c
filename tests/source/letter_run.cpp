// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/letter_run.hpp>

#include <string>

#include "../catch.hpp"

namespace letter_run_test {

namespace ascii = vitae::ascii;

/// What is copied of a text, and how many capitals it had.
struct copied {
  std::string small;
  std::size_t capitals;
  bool operator==(const copied&) const = default;
};

copied copy(std::string_view text) {
  std::string room(text.size(), '?');
  const auto [count, capitals] = ascii::copy_letters(text, room.data());
  return {room.substr(0, count), capitals};
}

TEST_CASE("letters are copied up to the first other byte, and made small") {
  CHECK(copy("") == copied{"", 0});
  CHECK(copy("7th") == copied{"", 0});
  CHECK(copy("PhD.") == copied{"phd", 2});
  CHECK(copy("Engineer") == copied{"engineer", 1});
  CHECK(copy("Engineer at") == copied{"engineer", 1});
  CHECK(copy("InternationaleZUSAMMENARBEIT") == copied{"internationalezusammenarbeit", 15});
  CHECK(copy("Universit\xC3\xA4t") == copied{"universit", 1});
}

TEST_CASE("each byte is a letter in a step of eight bytes if it is one alone") {
  for (int byte = 0; byte < 0x100; ++byte)
    for (std::size_t at = 0; at < 10; ++at) {
      std::string text = "aBcDeFgHiJkLmNoPqRsT";
      text[at] = static_cast<char>(byte);
      std::string expected = text.substr(0, ascii::is_alpha(text[at]) ? text.size() : at);
      std::size_t capitals = 0;
      for (char& c : expected) capitals += ascii::is_upper(c) ? 1U : 0U, c = ascii::lower(c);
      CHECK(copy(text) == copied{expected, capitals});
    }
}

constexpr ascii::letter_run of_constant = [] {
  char room[8]{};
  return ascii::copy_letters("QUAY9", room);
}();
static_assert(of_constant.count == 4 && of_constant.capitals == 4);

}  // namespace letter_run_test
