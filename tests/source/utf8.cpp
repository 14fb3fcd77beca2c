// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/utf8.hpp>

#include "../catch.hpp"

namespace utf8_test {

using namespace std::string_view_literals;

constexpr std::size_t npos = std::string_view::npos;

static_assert(vitae::first_invalid_utf8("naïve café 中文") == npos);
static_assert(vitae::first_invalid_utf8("ab\xFF") == 2);
static_assert(vitae::decode("é", 0).code_point == U'é' && vitae::decode("é", 0).length == 2);
static_assert(vitae::trimmed(" \u00A0 a b\u3000\n") == "a b");
static_assert(vitae::equal_folded("ÉCOLE Ω", "école ω"));
static_assert(vitae::compare_plain("Zürich", "zurich") == 0);

struct sample {
  std::string_view bytes;
  std::size_t first_invalid;
};

TEST_CASE("the first malformed byte is found, whatever is wrong") {
  static constexpr sample samples[] = {
      {"", npos},
      {"plain", npos},
      {"\x00\x7F"sv, npos},
      {"\xC2\x80", npos},
      {"\xDF\xBF", npos},
      {"\xE0\xA0\x80", npos},
      {"\xED\x9F\xBF", npos},
      {"\xEE\x80\x80", npos},
      {"\xEF\xBF\xBD", npos},
      {"\xEF\xBF\xBF", npos},
      {"\xF0\x90\x80\x80", npos},
      {"\xF4\x8F\xBF\xBF", npos},
      {"\x80", 0},
      {"a\xBF", 1},
      {"\xC0\x80", 0},
      {"\xC1\xBF", 0},
      {"\xE0\x80\x80", 0},
      {"\xE0\x9F\xBF", 0},
      {"\xED\xA0\x80", 0},
      {"\xED\xBF\xBF", 0},
      {"\xF0\x80\x80\x80", 0},
      {"\xF0\x8F\xBF\xBF", 0},
      {"\xF4\x90\x80\x80", 0},
      {"\xF5\x80\x80\x80", 0},
      {"\xFE", 0},
      {"\xFF", 0},
      {"ok \xC3", 3},
      {"ok \xE4\xB8", 3},
      {"ok \xF0\x9F\x98", 3},
      {"\xC3(", 0},
      {"\xE4\xB8(", 0},
      {"\xF0\x9F\x98(", 0},
      {"eight by eight, then \xFF and more", 21},
      {"1234567\xC3\xA9 8901234\xC3\xA9\xC3", 19},
  };
  for (const auto& [bytes, first_invalid] : samples) {
    CAPTURE(std::string(bytes));
    CHECK(vitae::first_invalid_utf8(bytes) == first_invalid);
  }
}

TEST_CASE("decoding a malformed text makes progress and gives a replacement for each maximal subpart") {
  // Unicode 15, table 3-8 and its neighbours.
  const std::string_view text = "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64";
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = vitae::decode(text, at);
    REQUIRE(next.length > 0);
    points += next.code_point;
    at += next.length;
  }
  CHECK(points == U"a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  CHECK(vitae::decode(text, text.size()).length == 0);
  CHECK(vitae::decode(text, text.size() + 9).length == 0);
}

TEST_CASE("every code point is written and read back, from the front and from the end") {
  std::size_t wrong = 0;
  for (char32_t point = 0; point <= 0x10FFFF; ++point) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    std::string bytes;
    vitae::encode(bytes, point);
    const auto read = vitae::decode(bytes, 0);
    const auto last = vitae::decode_before(bytes, bytes.size());
    wrong += read.code_point != point || read.length != bytes.size() ? 1 : 0;
    wrong += last.code_point != point || last.length != bytes.size() ? 1 : 0;
    wrong += vitae::first_invalid_utf8(bytes) != npos ? 1 : 0;
  }
  CHECK(wrong == 0);
}

TEST_CASE("what is no code point is written as the replacement character") {
  for (const char32_t point : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
    std::string bytes;
    vitae::encode(bytes, point);
    CHECK(bytes == "\uFFFD");
  }
}

TEST_CASE("reading backwards over malformed bytes makes progress too") {
  const std::string_view text = "a\x80\x80\x80\x80\x80\xC3\xA9\xE4";
  std::size_t end = text.size(), steps = 0;
  while (end > 0) {
    const auto last = vitae::decode_before(text, end);
    REQUIRE(last.length > 0);
    end -= last.length;
    ++steps;
  }
  CHECK(steps == 8);
  CHECK(vitae::decode_before(text, 0).length == 0);
}

TEST_CASE("text is trimmed of every kind of white space, and of nothing else") {
  CHECK(vitae::trimmed("") == "");
  CHECK(vitae::trimmed(" \t\r\n\u2003\u202F") == "");
  CHECK(vitae::trimmed("\u00A0a\u2009b\u00A0") == "a\u2009b");
  CHECK(vitae::trimmed("\u200Bx\u200B") == "\u200Bx\u200B");
  CHECK(vitae::trimmed("\xFFx\x80") == "\xFFx\x80");
}

TEST_CASE("texts are folded and compared") {
  CHECK(vitae::folded("ÉCOLE Normale ΣΊΣΥΦΟΣ ПЁТР 中文") == "école normale σίσυφοσ пётр 中文");
  CHECK(vitae::equal_folded("STRAßE", "straße"));
  CHECK(vitae::equal_folded("", ""));
  CHECK_FALSE(vitae::equal_folded("", "a"));
  CHECK_FALSE(vitae::equal_folded("Émile", "emile"));
  CHECK_FALSE(vitae::equal_folded("Zürich", "Zurich"));
  CHECK_FALSE(vitae::equal_folded("ab", "abc"));
  CHECK(vitae::compare_plain("Education", "éducation") == 0);
  CHECK(vitae::compare_plain("abc", "abd") < 0);
  CHECK(vitae::compare_plain("abd", "ABC") > 0);
  CHECK(vitae::compare_plain("ab", "abc") < 0);
  CHECK(vitae::compare_plain("abc", "ab") > 0);
  CHECK(vitae::compare_plain("", "") == 0);
}

TEST_CASE("the width of a text is the sum of its columns") {
  CHECK(vitae::display_width(std::string_view("")) == 0);
  CHECK(vitae::display_width(std::string_view("Ada")) == 3);
  CHECK(vitae::display_width(std::string_view("e\u0301te\u0301")) == 3);
  CHECK(vitae::display_width(std::string_view("王小明 (Wang)")) == 13);
}

TEST_CASE("letters of two bytes make a text no longer than others") {
  CHECK(vitae::breadth_of("Ada") == 3);
  CHECK(vitae::breadth_of("маяк") == 4);
  CHECK(vitae::breadth_of("灯台") == 6);
  CHECK(vitae::breadth_of("") == 0);
}

#ifdef VITAE_SHARED
std::string contents(const std::string& path) {
  std::string out;
  if (std::FILE* file = std::fopen(path.c_str(), "rb")) {
    char buffer[4096];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, file)) > 0;) out.append(buffer, n);
    std::fclose(file);
  }
  return out;
}

TEST_CASE("the rows of the shared table are told valid from invalid") {
  const std::string table = contents(std::string(VITAE_SHARED) + "/suites/utf8-own.tsv");
  const auto hex = [](char digit) { return digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10; };
  std::size_t rows = 0;
  for (std::size_t at = 0; at < table.size();) {
    std::size_t end = table.find('\n', at);
    if (end == npos) end = table.size();
    const std::string_view row = std::string_view(table).substr(at, end - at);
    at = end + 1;
    const std::size_t first = row.find('\t'), second = row.find('\t', first + 1);
    if (first == npos || second == npos) continue;
    const std::string_view digits = row.substr(second + 1);
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
      bytes += static_cast<char>(hex(digits[i]) * 16 + hex(digits[i + 1]));
    }
    CAPTURE(std::string(row));
    CHECK((vitae::first_invalid_utf8(bytes) == npos) == (row.substr(first + 1, second - first - 1) == "valid"));
    ++rows;
  }
  CHECK(rows > 800);
}

TEST_CASE("the stress test of M. Kuhn is read to its end, and is malformed where it says so") {
  const std::string text = contents(std::string(VITAE_SHARED) + "/suites/utf8-kuhn/UTF-8-test.txt");
  REQUIRE_FALSE(text.empty());
  const std::size_t first = vitae::first_invalid_utf8(text);
  CHECK(first > text.find("2.1.5"));  // sequences of five bytes are no longer UTF-8
  CHECK(first < text.find("2.1.6"));
  std::size_t replaced = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = vitae::decode(text, at);
    REQUIRE(next.length > 0);
    replaced += next.code_point == U'\uFFFD' ? 1 : 0;
    at += next.length;
  }
  CHECK(replaced > 200);
}
#else
TEST_CASE("the shared tables of UTF-8 cases are absent") { WARN("VITAE_SHARED is not defined: own cases only"); }
#endif

}  // namespace utf8_test
