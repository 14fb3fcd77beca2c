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
        to.put_string(text, ',');
        to.finish();
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
    to.put_string(text, ':');
    to.finish();
    append_string(plain, text);
    REQUIRE(quick == plain + ':');
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
          to.put_string(text, ',');
          append_string(plain, text);
          plain += ',';
          break;
        case 1:
          to.put_plain(text, ';');
          plain += text + ';';
          break;
        case 2:
          to.put_line(size % 300, 2);
          to.put("ab");
          plain += '\n' + std::string(size % 300, ' ') + "ab";
          break;
        default:
          to.room(3);
          to.put("ab");
          to.put(':');
          plain += "ab:";
      }
      if (to.take_back(';')) plain.pop_back();
    }
    to.finish();
    REQUIRE(quick == plain);
  }
}

TEST_CASE("the last character can be taken back, even when what was before it has been handed over") {
  std::string out;
  sink to(out);
  CHECK(!to.take_back(','));
  to.put_plain(std::string(sink::most - 1, 'a'), ',');
  to.room(1);
  CHECK(out.size() == sink::most - 1);
  CHECK(to.take_back(','));
  CHECK(!to.take_back(','));
  to.finish();
  CHECK(out == std::string(sink::most - 1, 'a'));
}

TEST_CASE("nothing is handed over before its time, and nothing twice") {
  std::string out;
  sink to(out);
  to.room(1);
  to.put('a');
  CHECK(out.empty());
  to.finish();
  to.finish();
  CHECK(out == "a");
}
