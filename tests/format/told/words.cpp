// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/words.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace words_test {

using namespace vitae::telling;

std::string marked(std::string_view before, std::string_view after) {
  std::string out;
  for (const word_run& run : changed_words(before, after)) {
    const std::string_view marks = run.what == fate::kept ? "  " : run.what == fate::removed ? "[]" : "{}";
    if (run.what != fate::kept) out += marks[0];
    out += run.text;
    if (run.what != fate::kept) out += marks[1];
    if (run.spaced) out += '_';
  }
  return out;
}

TEST_CASE("the words that changed stand between those that stayed") {
  CHECK(marked("a team of four people", "a team of nine people") == "a team of_[four]_{nine}_people");
  CHECK(marked("one two", "one two three") == "one two_{three}");
  CHECK(marked("one two three", "two three") == "[one]_two three");
  CHECK(marked("one two three", "one two") == "one two_[three]");
  CHECK(marked("same words", "same words") == "same words");
  CHECK(marked("", "new") == "{new}");
  CHECK(marked("old", "") == "[old]");
}

TEST_CASE("scripts without spaces are compared by the character") {
  CHECK(marked("负责四个项目", "负责九个项目") == "负责[四]{九}个项目");
}

TEST_CASE("texts with little in common are replaced whole") {
  CHECK(marked("alpha beta gamma delta epsilon", "one two three gamma five") ==
        "[alpha beta gamma delta epsilon]{one two three gamma five}");
}

TEST_CASE("what was kept and added is the new text, what was kept and removed the old one") {
  const std::string before = "we led the design of a parser and of a printer for the old language, in a team";
  const std::string after = "I led the design and tests of a parser for the new language, in a small team";
  std::string old, now;
  for (const word_run& run : changed_words(before, after)) {
    if (run.what != fate::added) old += (old.empty() ? "" : " ") + run.text;
    if (run.what != fate::removed) now += (now.empty() ? "" : " ") + run.text;
  }
  CHECK(old == before);
  CHECK(now == after);
}

TEST_CASE("very long texts are compared in bounded time and memory") {
  std::string a, b;
  for (int i = 0; i < 200'000; ++i) {
    a += "x" + std::to_string(i) + ' ';
    b += "y" + std::to_string(i) + ' ';
  }
  CHECK(changed_words(a, b).size() == 2);
  CHECK(changed_words("begin " + a + "end", "begin " + a + "and end").size() == 3);
}

TEST_CASE("prose is compared by its words, a name or what shares no word is replaced") {
  CHECK(changed_prose("a team of four people in one place", "a team of nine people in one place").size() == 4);
  CHECK(changed_prose("Example Works", "Example Works of Bergen and Leith").empty());
  CHECK(changed_prose("https://example.org/one/long/address", "https://example.org/another/long/address").empty());
}

TEST_CASE("of long kept words only those near a change are shown") {
  const std::string kept = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
  CHECK(near_changes(kept, true, false) == "… ten eleven twelve thirteen fourteen");
  CHECK(near_changes(kept, false, true) == "one two three four five …");
  CHECK(near_changes(kept, false, false) == "one two three four five … ten eleven twelve thirteen fourteen");
  CHECK(near_changes("one two three", false, false) == "one two three");
}

}  // namespace words_test
