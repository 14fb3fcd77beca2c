// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/sink.hpp>
// The header under test comes first.
#include <random>
#include <string>
#include <string_view>

#include "../../catch.hpp"

using namespace vitae::json_text;

TEST_CASE("a string is put as the plain path appends it, for each byte at each place of each length") {
  for (std::size_t length = 1; length < 50; ++length)
    for (std::size_t place = 0; place < length; ++place)
      for (int byte = 0; byte < 256; byte += length < 20 ? 1 : 5) {
        std::string text(length, 'x'), quick, plain;
        text[place] = static_cast<char>(byte);
        sink to(quick);
        to.put_string(text);
        to.flush();
        append_string(plain, text);
        if (quick != plain) FAIL("byte " << byte << " at " << place << " of " << length);
      }
}

TEST_CASE("pieces of all sizes come out in their order") {
  std::mt19937 random(1);
  for (int run = 0; run < 200; ++run) {
    std::string quick = "before", plain = quick;
    sink to(quick);
    for (int piece = 0; piece < 60; ++piece) {
      const std::size_t size = random() % (piece % 10 == 0 ? 3 * sink::most : 60);
      const std::string text(size, random() % 5 == 0 ? '\n' : static_cast<char>('a' + piece % 26));
      switch (random() % 4) {
        case 0:
          to.put_string(text);
          append_string(plain, text);
          break;
        case 1:
          to.put_plain(text);
          plain += text;
          break;
        case 2:
          to.put_line(size % 300);
          plain += '\n' + std::string(size % 300, ' ');
          break;
        default:
          to.room(5);
          to.put("ab");
          to.put_if('\0');
          to.put_if('c');
          to.put(':');
          plain += "abc:";
      }
    }
    to.flush();
    REQUIRE(quick == plain);
  }
}

TEST_CASE("nothing is handed over before its time, and nothing twice") {
  std::string out;
  sink to(out);
  to.room(1);
  to.put('a');
  CHECK(out.empty());
  to.flush();
  to.flush();
  CHECK(out == "a");
}
