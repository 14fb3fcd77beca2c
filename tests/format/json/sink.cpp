// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/sink.hpp>
// The header under test comes first.
#include <random>
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace sink_test {

using namespace vitae::json_text;

TEST_CASE("a string is put as the plain path appends it, for each byte at each place of each length") {
  for (std::size_t length = 1; length < 50; ++length)
    for (std::size_t place = 0; place < length; ++place)
      for (int byte = 0; byte < 256; byte += length < 20 ? 1 : 5) {
        std::string text(length, 'x'), quick, plain;
        text[place] = static_cast<char>(byte);
        sink to(quick);
        to.finish(to.put_string(to.begin(), text, ','));
        append_string(plain, text);
        plain += ',';
        if (quick != plain) FAIL("byte " << byte << " at " << place << " of " << length);
      }
}

TEST_CASE("a string is put as the plain path appends it, however many of its letters need escapes") {
  std::mt19937 random(2);
  for (int run = 0; run < 2000; ++run) {
    std::string text(random() % 80, 'x'), quick, plain;
    const auto one_in = 1 + random() % 20;
    for (char& letter : text)
      if (random() % one_in == 0) letter = "\"\\\n\x01\x1f\x7f\xc3"[random() % 7];
    sink to(quick);
    to.finish(to.put_string(to.begin(), text, ':'));
    append_string(plain, text);
    REQUIRE(quick == plain + ':');
  }
}

TEST_CASE("pieces of all sizes come out in their order") {
  std::mt19937 random(1);
  constexpr std::string_view keys = "\"a\":                           \"of_seventeen___\":              ";
  const padded_key short_key{keys.data(), 4}, long_key{keys.data() + 31, 18};
  for (int run = 0; run < 200; ++run) {
    std::string quick = "before", plain = quick;
    sink to(quick);
    sink::place at = to.begin();
    for (int piece = 0; piece < 60; ++piece) {
      const std::size_t size = random() % (piece % 10 == 0 ? 3 * sink::most : 60);
      const std::string text(size, random() % 5 == 0 ? '\n' : static_cast<char>('a' + piece % 26));
      const padded_key& key = random() % 2 == 0 ? short_key : long_key;
      const bool on_line = random() % 2 == 0;
      switch (random() % 5) {
        case 0:
          at = to.put_string(at, text, ',');
          append_string(plain, text);
          plain += ',';
          break;
        case 1:
          at = to.put_plain(at, text, ';');
          plain += text + ';';
          break;
        case 2:
          at = to.put(to.put_line(at, size % 300, 2), "ab");
          plain += '\n' + std::string(size % 300, ' ') + "ab";
          break;
        case 3:
          at = on_line ? to.put_member<true>(at, key, text, size % 40) : to.put_member<false>(at, key, text, 0);
          if (on_line) plain += '\n' + std::string(size % 40, ' ');
          plain.append(key.letters, key.size);
          append_string(plain, text);
          plain += ',';
          break;
        default:
          at = to.put(to.put(to.room(at, key.padded() + 1), key), '!');
          plain.append(key.letters, key.size) += '!';
      }
      const sink::place before = to.take_back(at, ';');
      if (before != at) plain.pop_back();
      at = before;
    }
    to.finish(at);
    REQUIRE(quick == plain);
  }
}

TEST_CASE("the last character can be taken back, even when what was before it has been handed over") {
  std::string out;
  sink to(out);
  CHECK(to.take_back(to.begin(), ',') == to.begin());
  sink::place at = to.room(to.put_plain(to.begin(), std::string(sink::most - 1, 'a'), ','), 1);
  CHECK(out.size() == sink::most - 1);
  CHECK(to.take_back(at, ',') == at - 1);
  at = to.take_back(at, ',');
  CHECK(to.take_back(at, ',') == at);
  to.finish(at);
  CHECK(out == std::string(sink::most - 1, 'a'));
}

TEST_CASE("nothing is handed over before its time") {
  std::string out;
  sink to(out);
  const sink::place at = to.put(to.room(to.begin(), 1), 'a');
  CHECK(out.empty());
  to.finish(at);
  CHECK(out == "a");
}

}  // namespace sink_test
