// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/joined_lines.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace joined_lines_test {

using namespace vitae::wild_text;

constexpr std::string_view head = "Ada Quill  Baker   ada@example.com   Leeds  EXPERIENCE  Baker  Example Ltd.  ";

/// A page in one line: the head and so many bullets.
std::string page(std::string_view bullet = "• Baked rolls and   buns for the town's market  ") {
  std::string text(head);
  for (int i = 0; i < 14; ++i) text += bullet;
  return text;
}

std::string parted(const std::string& text) { return part_joined_lines(flatten(text)).text; }

TEST_CASE("gaps of a width are found, no tab behind them") {
  using namespace joined_lines;
  STATIC_REQUIRE(next_gap("a  b", 0, two_blanks) == 1);
  STATIC_REQUIRE(next_gap("a   b  c", 0, two_blanks) == 5);
  STATIC_REQUIRE(next_gap("a b", 0, two_blanks) == std::string_view::npos);
  STATIC_REQUIRE(next_gap("a  b", 2, two_blanks) == std::string_view::npos);
  STATIC_REQUIRE(next_gap("a   b          c", 0, wide) == 5);
  STATIC_REQUIRE(next_gap("a          \tb          c", 0, wide) == 13);
}

TEST_CASE("the longest line is found, also without an end") {
  using joined_lines::longest_line;
  STATIC_REQUIRE(longest_line("a\nbcd\nef") == vitae::extent{2, 3});
  STATIC_REQUIRE(longest_line("a\nbcd") == vitae::extent{2, 3});
  STATIC_REQUIRE(longest_line("") == vitae::extent{});
}

TEST_CASE("in a page of one line two blanks are a line's end, three are none") {
  const std::string lines = parted(page());
  CHECK(lines.starts_with(
      "Ada Quill\n Baker   ada@example.com   Leeds\n EXPERIENCE\n Baker\n Example Ltd.\n • Baked rolls"));
  CHECK(lines.find("rolls and   buns") != lines.npos);
  CHECK(lines.size() == page().size());
}

TEST_CASE("in a page of one line wide gaps are its lines' ends, also behind sentences; less is a column's") {
  const std::string gap(18, ' ');
  std::string text = "Ada Quill" + gap + "Leeds  |  ada@example.com" + gap + "EXPERIENCE" + gap;
  for (int i = 0; i < 4; ++i)
    text += "Baker at Example Mill        \t2015 - 2019" + gap + "Baked rolls, and sold them too." + gap;
  while (text.size() < 600) text += "Baked buns for the market." + gap;
  const std::string lines = parted(text);
  CHECK(lines.starts_with("Ada Quill\n"));
  CHECK(lines.find("Leeds  |  ada@example.com\n") != lines.npos);
  CHECK(lines.find("Baker at Example Mill        \t2015 - 2019\n") != lines.npos);
  CHECK(lines.find("sold them too.\n") != lines.npos);
}

TEST_CASE("each byte keeps its place") {
  const std::string text = page();
  const plain_text plain = part_joined_lines(flatten(text));
  const std::size_t at = plain.text.find("EXPERIENCE");
  CHECK(plain.where(at, at + 10).of(plain.document) == "EXPERIENCE");
}

TEST_CASE("blanks behind sentences are a typist's, and short lines are what they are") {
  const std::string prose = page("She bakes rolls.  She bakes buns.  ");
  CHECK(parted(prose) == prose);
  CHECK(parted(std::string(head)) == head);
}

TEST_CASE("a long line among others that hold most of the page stays whole") {
  std::string text = page();
  for (int i = 0; i < 40; ++i) text += "\nA line of its own that is no part of the long one\n";
  CHECK(parted(text) == text);
}

TEST_CASE("ten megabytes of blanks are read in a moment") {
  const std::string blanks(std::size_t{10} << 20, ' ');
  CHECK(parted(blanks) == blanks);
}

}  // namespace joined_lines_test
