// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/sequences.hpp>
// The header under test comes first.
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vitae/source/utf8.hpp>

#include "../../catch.hpp"

namespace sequences_test {

using namespace vitae;
using namespace vitae::json_text;

/// Whether blocks leave a doubt of a text, which is filled up with letters to be a number of them.
template <class Block>
bool doubtful(std::string text) {
  text.append(Block::size - text.size() % Block::size, 'x');
  sequences<Block> seen;
  for (std::size_t at = 0; at < text.size(); at += Block::size) seen.see(Block(text.data() + at));
  return seen.doubtful();
}

bool is_rare(int byte) { return byte >= 0xF0 || byte == 0xE0 || byte == 0xED; }

TEMPLATE_TEST_CASE("what is not doubtful is UTF-8, for each pair of bytes at each place", "", word_block, block) {
  for (std::size_t place = 0; place < TestType::size + 1; ++place)
    for (int first = 0x70; first < 256; ++first)
      for (int second = 0x70; second < 256; ++second)
        for (const std::string_view behind : {"", "\x80", "\xBF\x80"}) {
          std::string text(place, 'x');
          text.append({static_cast<char>(first), static_cast<char>(second)}).append(behind);
          const bool rare = is_rare(first) || is_rare(second);
          const bool wrong = first_invalid_utf8(text + 'x') != std::string::npos;
          if (doubtful<TestType>(text) != wrong && !rare) FAIL(first << ' ' << second << " at " << place);
          if (rare) REQUIRE(doubtful<TestType>(text));
        }
}

TEMPLATE_TEST_CASE("letters of two and three bytes are not doubtful, wherever a block ends", "", word_block, block) {
  std::mt19937 random(1);
  const std::string_view letters[]{"x", "é", "ÿ", "ࠀ", "文", "–", "\uFFFD"};
  for (int run = 0; run < 2000; ++run) {
    std::string text;
    for (auto left = random() % 40; left > 0; --left) text += letters[random() % 7];
    REQUIRE(doubtful<TestType>(text) == (text.find('\xE0') != std::string::npos));
    const std::size_t cut = text.size() - (text.empty() ? 0 : 1);
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80)
      REQUIRE(doubtful<TestType>(text.substr(0, cut)));
  }
}

TEMPLATE_TEST_CASE("only bytes that count are seen, and what they lead must count too", "", word_block, block) {
  std::string text(TestType::size, 'x');
  text.replace(2, 2, "é");
  for (std::size_t counted = 1; counted < TestType::size; ++counted) {
    text[counted] = counted == 2 || counted == 3 ? text[counted] : '"';
    sequences<TestType> seen;
    const TestType bytes(text.data());
    auto first = TestType::all;
    if (counted != 2 && counted != 3) first &= TestType::before_first(bytes.stops());
    if (counted == 2) first = TestType::before_first(bytes.beyond_ascii()) & TestType::all;
    seen.see(bytes, first);
    CHECK(!seen.doubtful());
    CHECK(!seen.owes());
    if (counted != 2 && counted != 3) text[counted] = 'x';
  }
  text.replace(2, 2, "\xC3x");
  sequences<TestType> cut;
  cut.see(TestType(text.data()));
  CHECK(cut.doubtful());
  text.assign(TestType::size, 'x').back() = '\xC3';
  sequences<TestType> open;
  open.see(TestType(text.data()));
  CHECK(!open.doubtful());
  CHECK(open.owes());
}

}  // namespace sequences_test
