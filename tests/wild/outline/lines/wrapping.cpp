// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/wrapping.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace wrapping_test {

using namespace vitae::wild_text;

/// So many lines of a width, each of which goes on in the next.
std::string paragraph(std::size_t lines, std::size_t width) {
  std::string text;
  for (std::size_t i = 0; i < lines; ++i) text += std::string(width, 'x') + "\n";
  return text;
}

wrapping read(const std::string& text) { return wrapped_lines(text).read(); }

TEST_CASE("lines are wrapped to the width of the longest where some go on in small letters") {
  CHECK(read(paragraph(3, 80) + std::string(84, 'X')).width == 84);
  CHECK(read(paragraph(1, 80)).width == 0);
  CHECK(read(paragraph(8, 30)).width == 0);
  CHECK(read("").width == 0);
}

TEST_CASE("where more lines than a few are longer than a page is wide, nothing was wrapped, columns aside") {
  const std::string columns = std::string(90, 'x') + "    " + std::string(90, 'X') + "\n", endless(200, 'X');
  CHECK(read(columns + paragraph(3, 80)).width == 80);
  CHECK(read(endless + "\n" + paragraph(3, 80)).width == 0);
  CHECK(read(endless + "\n" + paragraph(50, 80)).width == 80);
}

TEST_CASE("nearly all lines that go on are at least as long as is told") {
  CHECK(read(paragraph(1, 80)).least == std::string_view::npos);
  CHECK(read(paragraph(4, 80)).least == 77);
  CHECK(read(paragraph(20, 80) + "\n" + paragraph(2, 50)).least == 77);
  CHECK(read(paragraph(5, 80) + "\n" + paragraph(5, 50)).least == 47);
}

TEST_CASE("no line goes on for certain behind a stop, at a mark, in an address or where it is short") {
  const std::string line(60, 'x');
  for (const std::string_view next : {"Tides", "- tides", "ada@example.org", "", "2019"}) {
    CAPTURE(std::string(next));
    CHECK(read(line + "\n" + std::string(next) + "\n" + line + "\n" + std::string(next)).width == 0);
  }
  CHECK(read(line + ".\n" + line + ":\n" + line).width == 0);
}

}  // namespace wrapping_test
