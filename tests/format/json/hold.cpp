// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/hold.hpp>
// The header under test comes first.
#include <algorithm>
#include <string>

#include "../../catch.hpp"

namespace hold_test {

using namespace vitae::json_text;

TEST_CASE("a string holds a text of any length after another of any length") {
  const std::string letters = "the letters of a text that is longer than any string holds in itself";
  for (std::size_t before = 0; before <= letters.size(); ++before)
    for (std::size_t size = 0; size <= letters.size(); ++size) {
      std::string to(before, '-');
      const std::size_t room = to.capacity();
      hold(to, {letters.data(), size});
      REQUIRE(to == letters.substr(0, size));
      if (size <= room) REQUIRE(to.capacity() == room);
    }
}

TEST_CASE("only a string without memory of its own is short") {
  std::string text;
  CHECK(is_short(text) == (text.capacity() == short_string));
  for (std::size_t size = short_string + 1; size < 40; ++size) {
    text = std::string(size, 'x');
    CHECK(!is_short(text));
    text.clear();
    CHECK(!is_short(text));
    text.shrink_to_fit();
    CHECK(is_short(text) == (text.capacity() == short_string));
  }
}

TEST_CASE("a short string holds as many of the letters as are told, and ends there") {
  const std::string letters = "fifteen or more letters";
  for (const std::string_view before : {"", "x", "what was here"})
    for (std::size_t size = 0; size <= short_string; ++size) {
      std::string to(before);
      if (!is_short(to)) continue;
      hold_short(to, letters.data(), size);
      REQUIRE(to == letters.substr(0, size));
      REQUIRE(to.c_str()[size] == '\0');
      to += letters;
      REQUIRE(to == letters.substr(0, size) + letters);
    }
}

TEST_CASE("a string that has not allocated holds any text, in memory of its size") {
  const std::string letters = "the letters of a text that is longer than any string holds in itself";
  for (const std::string_view before : {"", "x", "what was here"})
    for (std::size_t size = 0; size <= letters.size(); ++size) {
      std::string to(before);
      if (!is_short(to)) continue;
      hold_new(to, {letters.data(), size});
      REQUIRE(to == letters.substr(0, size));
      REQUIRE(to.capacity() == std::max(size, short_string));
      to += letters;
      REQUIRE(to == letters.substr(0, size) + letters);
    }
}

}  // namespace hold_test
