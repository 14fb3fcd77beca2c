// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/separators.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace separators_test {

using namespace vitae::markdown_text;

std::vector<std::string> split(std::string_view source, std::string_view by) {
  std::vector<std::string> out;
  each_piece(source, by, [&](std::string_view piece) { return out.emplace_back(piece), true; });
  return out;
}

TEST_CASE("Separators behind a backslash are text") {
  using pieces = std::vector<std::string>;
  CHECK(split("a, b,c, d", ", ") == pieces{"a", "b,c", "d"});
  CHECK(split("a\\, b, c", ", ") == pieces{"a\\, b", "c"});
  CHECK(split("a\\\\, b", ", ") == pieces{"a\\\\", "b"});
  CHECK(split("", ", ") == pieces{""});
  CHECK(split("a \u00B7 b\u00B7c", dot) == pieces{"a", "b\u00B7c"});
  CHECK(find_last_unescaped("a (b) (c)", " (") == 5);
  CHECK(find_last_unescaped("abc", "x") == std::string_view::npos);
}

TEST_CASE("Emphasis counts if it is all there is") {
  CHECK(inside_emphasis("*a b*") == "a b");
  CHECK(inside_emphasis("*a\\* b*") == "a\\* b");
  for (const std::string_view source : {"**a**", "*a* b", "*a", "a*", "*", "**", "*a* *b*"})
    CHECK(inside_emphasis(source).empty());
}

TEST_CASE("A link counts if it is all there is") {
  const link_source link = read_link("[a \\] b](https://example.org/(x))");
  CHECK(link.whole);
  CHECK(link.label == "a \\] b");
  CHECK(link.address == "https://example.org/(x)");
  for (const std::string_view source : {"[a](b) c", "[a]", "a [b](c)", "[a](b)[c](d)", "[a](b c)", "[a", "[a]("})
    CHECK_FALSE(read_link(source).whole);
}

TEST_CASE("Blanks and line ends are no part of a piece") {
  CHECK(without_ends(" \t a b\r\n ") == "a b");
  CHECK(without_ends("  ").empty());
}

}  // namespace separators_test
