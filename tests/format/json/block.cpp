// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/block.hpp>
// The header under test comes first.
#include <array>
#include <cstddef>
#include <vitae/format/json/letters.hpp>

#include "../../catch.hpp"

namespace block_test {

using namespace vitae::json_text;

TEMPLATE_TEST_CASE("a block finds what stands first in it, for each byte at each place", "", word_block, block) {
  std::array<char, TestType::size> bytes{};
  for (std::size_t place = 0; place < TestType::size; ++place)
    for (int byte = 0; byte < 256; ++byte) {
      const char letter = static_cast<char>(byte);
      bytes.fill('x');
      bytes[place] = letter;
      const TestType plain(bytes.data());
      REQUIRE((plain.stops() != 0) == !is_plain(letter));
      if (plain.stops() != 0) REQUIRE(TestType::first(plain.stops()) == place);
      if (plain.stops() != 0) REQUIRE((TestType::before_first(plain.stops()) & plain.beyond_ascii()) == 0);
      REQUIRE((plain.beyond_ascii() != 0) == (byte >= 0x80));
      REQUIRE((plain.doubtful() != 0) == (byte >= 0x80 || !is_plain(letter)));
      bytes.fill(' ');
      bytes[place] = letter;
      const TestType blank(bytes.data());
      REQUIRE((blank.not_spaces() != 0) == (letter != ' '));
      if (letter != ' ') REQUIRE(TestType::first(blank.not_spaces()) == place);
    }
}

TEMPLATE_TEST_CASE("the first of several is found, whatever its neighbours are", "", word_block, block) {
  std::array<char, TestType::size> bytes{};
  for (const char first : {'"', '\\', '\x1f', '\0'})
    for (const char next : {'"', '\\', '\x1f', '\0', '!', '#', '[', ']', ' ', '\x80', '\xff'}) {
      bytes.fill('x');
      bytes[3] = first;
      bytes[2] = is_plain(next) ? next : 'x';
      bytes[4] = next;
      REQUIRE(TestType::first(TestType(bytes.data()).stops()) == 3);
    }
}

TEMPLATE_TEST_CASE("only letters before the first that is sought are seen before it", "", word_block, block) {
  for (std::size_t place = 0; place < TestType::size; ++place)
    for (std::size_t other = 0; other < TestType::size; ++other) {
      if (other == place) continue;
      std::array<char, TestType::size> bytes{};
      bytes.fill('x');
      bytes[place] = '"';
      bytes[other] = '\x80';
      const TestType both(bytes.data());
      REQUIRE(((both.beyond_ascii() & TestType::before_first(both.stops())) != 0) == (other < place));
    }
}

TEMPLATE_TEST_CASE("a block is stored as it was loaded", "", word_block, block) {
  std::array<char, TestType::size> from{}, to{};
  for (std::size_t i = 0; i < from.size(); ++i) from[i] = static_cast<char>(i * 37);
  TestType(from.data()).store(to.data());
  CHECK(from == to);
}

TEMPLATE_TEST_CASE("two words and two halves that may overlap are asked at once", "", word_block, block) {
  for (std::size_t size = 4; size < 16; ++size)
    for (std::size_t place = 0; place < size; ++place)
      for (int byte = 0; byte < 256; ++byte) {
        std::array<char, 16> bytes{};
        bytes.fill('x');
        bytes[place] = static_cast<char>(byte);
        const char* const from = bytes.data();
        const bool doubt = byte >= 0x80 || !is_plain(bytes[place]);
        if (size >= 8) REQUIRE(TestType::doubt_in_words(from, from + size - 8) == doubt);
        if (size <= 8) REQUIRE(TestType::doubt_in_halves(from, from + size - 4) == doubt);
      }
}

TEMPLATE_TEST_CASE("a block differs from another by the first of its bytes, as many as are told", "", word_block,
                   block) {
  std::array<char, TestType::size> one{}, other{};
  one.fill('x');
  for (std::size_t place = 0; place < TestType::size; ++place) {
    other = one;
    other[place] = 'y';
    for (std::size_t bytes = 1; bytes <= TestType::size; ++bytes) {
      REQUIRE(TestType(one.data()).differs(TestType(other.data()), bytes) == (place < bytes));
      REQUIRE(!TestType(one.data()).differs(TestType(one.data()), bytes));
    }
  }
}

TEMPLATE_TEST_CASE("a block knows what each byte is in UTF-8", "", word_block, block) {
  std::array<char, TestType::size> bytes{};
  const auto at = [](std::size_t place, bool is) {
    return is ? typename TestType::mask{TestType::all & (TestType::all ^ (TestType::all - 1))}
                    << place * TestType::bits_a_byte
              : typename TestType::mask{0};
  };
  for (std::size_t place = 0; place < TestType::size; ++place)
    for (int byte = 0; byte < 256; ++byte) {
      bytes.fill('x');
      bytes[place] = static_cast<char>(byte);
      const auto are = TestType(bytes.data()).of_utf8();
      REQUIRE(are.lead == at(place, byte >= 0xC0));
      REQUIRE(are.lead_of_three == at(place, byte >= 0xE0));
      REQUIRE(are.follows == at(place, byte >= 0x80 && byte < 0xC0));
      REQUIRE(are.rare == at(place, byte == 0xC0 || byte == 0xC1 || byte == 0xE0 || byte == 0xED || byte >= 0xF0));
    }
}

}  // namespace block_test
