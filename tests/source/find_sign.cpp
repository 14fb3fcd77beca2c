// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/find_sign.hpp>

#include <string>

#include "../catch.hpp"

namespace find_sign_test {

using vitae::find_gap;
using vitae::find_sign;

TEST_CASE("a sign is found where the text holds it first") {
  for (const std::string_view text : {"", " ", "|", " |", "| ", " | ", "a | b", "a| b | c", "a: b", "a:b: c", ":", ": ",
                                      "a (b", "(a", " (", "a - b – c"}) {
    CAPTURE(std::string(text));
    CHECK(find_sign(text, " | ") == text.find(" | "));
    CHECK(find_sign(text, ": ") == text.find(": "));
    CHECK(find_sign(text, " (") == text.find(" ("));
    CHECK(find_sign(text, " – ") == text.find(" – "));
  }
}

TEST_CASE("three blanks are found where the text holds them first") {
  for (const std::string_view text : {"", "   ", "  ", "a   b", "ab   c", "abc   d", "a  b   c    d", "ab  ", "    a",
                                      "a b c d e f   ", "a\t  b   "}) {
    CAPTURE(std::string(text));
    CHECK(vitae::find_three_blanks(text) == text.find("   "));
  }
}

TEST_CASE("a tab or three blanks are a gap") {
  CHECK(find_gap("ab  c") == std::string_view::npos);
  CHECK(find_gap("ab   c") == 2);
  CHECK(find_gap("ab\tc   d") == 2);
  CHECK(find_gap("a b   c\td") == 3);
  CHECK(find_gap("ab  ") == std::string_view::npos);
  CHECK(find_gap("") == std::string_view::npos);
}

}  // namespace find_sign_test
