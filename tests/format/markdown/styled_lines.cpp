// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/styled_lines.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace styled_lines_test {

using vitae::markdown_text::split_styled, vitae::markdown_text::styled;

TEST_CASE("A line in the words of a style carries what it says in a comment") {
  const std::string line = styled("A. Example, “Wings,” 1843.", "Ada Example. *Wings*. 1843");
  CHECK(line == "A. Example, “Wings,” 1843. <!-- cited 81b9c219: Ada Example. *Wings*. 1843 -->");
  const auto back = split_styled(line);
  CHECK(back.shown == "A. Example, “Wings,” 1843.");
  CHECK(back.said == "Ada Example. *Wings*. 1843");
  CHECK_FALSE(back.changed);
}

TEST_CASE("A line that somebody changed is told from one that nobody did") {
  std::string line = styled("A. Example, “Wings,” 1843.", "Ada Example. *Wings*. 1843");
  line.replace(line.find("1843."), 4, "1844");
  CHECK(split_styled(line).said == "Ada Example. *Wings*. 1843");
  CHECK(split_styled(line).changed);
}

TEST_CASE("Hyphens that would end the comment are escaped") {
  CHECK(styled("W.", "*W* · Pages: 1--9 -->") ==
        "W. <!-- cited " + vitae::markdown_text::styling::number_of("W.") + ": *W* · Pages: 1-\\-9 -\\-> -->");
}

TEST_CASE("What would be no paragraph stays as it was") {
  for (const std::string shown : {"", "# Wings", "1. Wings", "- Wings", "Wings\nBy air", " Wings"})
    CHECK(styled(shown, "*Wings*") == "*Wings*");
  CHECK(styled("Wings", "").empty());
}

TEST_CASE("Other comments are no styled lines") {
  for (const std::string_view line :
       {"", " <!-- cited -->", "W. <!-- cited 12345678 -->", "W. <!-- cited 12345678: -->", "W. <!-- none -->",
        "W. \\<!-- cited 12345678: *W* -->", "W. <!-- cited 12345678: *W*", "W. <!-- cited 1: *W* -->"})
    CHECK(split_styled(line).said.empty());
}

}  // namespace styled_lines_test
