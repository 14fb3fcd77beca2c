// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/snippet.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace snippet_test {

using namespace vitae;
using terminal_text::snippet, terminal_text::snippet_of;

std::string shown(std::string_view document, std::string_view span, std::size_t columns) {
  const snippet s = snippet_of(document, {document.find(span), span.size()}, columns);
  CHECK(display_width(s.before) + display_width(s.span) + display_width(s.after) <= columns);
  return s.before + "<" + s.span + ">" + s.after;
}

TEST_CASE("a line that fits is shown whole, without its neighbours") {
  CHECK(shown("first\nsome words here\nlast", "words", 40) == "some <words> here");
  CHECK(shown("first\r\nsome words here\r\nlast", "some", 40) == "<some> words here");
  CHECK(shown("only", "only", 40) == "<only>");
}

TEST_CASE("a line that does not fit is cut around the span") {
  const std::string line = "one two three four five six seven eight nine ten eleven twelve";
  CHECK(shown(line, "six", 24) == "…our five <six> seven eig…");
  CHECK(shown(line, "one", 24) == "<one> two three four five…");
  CHECK(shown(line, "twelve", 24) == "… nine ten eleven <twelve>");
  CHECK(shown(line, "three four five six seven", 24).find("<three four") != std::string::npos);
}

TEST_CASE("wide characters and marks are counted as the terminal shows them") {
  CHECK(shown("北京大学计算机科学与技术系硕士研究生", "计算机", 22) == "北京大学<计算机>科学与…");
  CHECK(shown("un e\u0301te\u0301 a\u0300 la plage et un peu plus loin", "plage", 20) ==
        "… a\u0300 la <plage> et un …");
}

TEST_CASE("a span past the line's end, past the document's end or within a character is cut to what there is") {
  const snippet two = snippet_of("first\nsecond", {3, 9}, 40);
  CHECK(two.before + "|" + two.span + "|" + two.after == "fir|st|");
  const snippet past = snippet_of("first", {77, 5}, 40);
  CHECK(past.before + "|" + past.span + "|" + past.after == "first||");
  CHECK(snippet_of("", {0, 1}, 40).span.empty());
  CHECK(display_width(snippet_of("éé", {1, 1}, 40).before) <= 2);
}

TEST_CASE("many issues on one line of ten million letters take no time") {
  const std::string line(10'000'000, 'x');
  std::size_t total = 0;
  for (std::size_t at = 0; at < line.size(); at += 1000) total += snippet_of(line, {at, 5}, 80).span.size();
  CHECK(total == 50'000);
}

}  // namespace snippet_test
