// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/margin_line.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace margin_line_test {

using namespace vitae::wild_text;

/// A line with a bar behind the title in its margin and one before what stands beside it.
std::string titled(std::string_view text) {
  const plain_text plain = flatten(text);
  margin_line line;
  line.text = trim(plain, {0, plain.text.size()});
  line.indent = plain.text.find_first_not_of(' ');
  if (!line.take_title(plain, 0)) return "";
  const std::string title(plain.of(line.text.begin, line.title_end));
  return title + "|" + (line.body > 0 ? std::string(plain.of(line.body, line.text.end)) : "");
}

TEST_CASE("a title stands before a gap, and may stand alone") {
  CHECK(titled("EDUCATION     Quill University") == "EDUCATION|Quill University");
  CHECK(titled("Research Interests   Lamps") == "Research Interests|Lamps");
  CHECK(titled("& HONORS      Lamp Prize") == "& HONORS|Lamp Prize");
  CHECK(titled("(Continued)   Lamp Prize") == "(Continued)|Lamp Prize");
  CHECK(titled("SKILLS") == "SKILLS|");
}

TEST_CASE("capitals and words of titles need no gap behind them") {
  CHECK(titled("PUBLICATIONS Lamps that trim themselves") == "PUBLICATIONS|Lamps that trim themselves");
  CHECK(titled("Conferences Ada Quill and Bo Reed") == "Conferences|Ada Quill and Bo Reed");
}

TEST_CASE("dates, labels, addresses and lines that are set in have no title") {
  for (const std::string_view line :
       {"2014 - 2018   Quill University", "Name:         Ada Quill", "ada@example.com   Leeds",
        "   EDUCATION    Quill University", "of the lamps   Quill", "a   b"})
    CHECK(titled(line).empty());
}

TEST_CASE("what stands beside a title stands over lines that begin there or a little before") {
  margin_line line;
  line.body_column = 14;
  CHECK(line.stands_over(14));
  CHECK(line.stands_over(10));
  CHECK_FALSE(line.stands_over(16));
  CHECK_FALSE(line.stands_over(6));
  line.tight = true;  // right behind the title it may stand before them
  CHECK(line.stands_over(16));
  CHECK_FALSE(line.stands_over(10));
}

}  // namespace margin_line_test
