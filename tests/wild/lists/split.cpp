// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/split.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace split_test {

using namespace vitae::wild_text;

std::string items(std::string_view text, bool any_and = false) {
  const plain_text plain = flatten(text);
  std::string out;
  for (const span s : enumeration(plain).read({0, plain.text.size()}, any_and))
    out += "[" + std::string(plain.of(s.begin, s.end)) + "]";
  return out;
}

TEST_CASE("two names of several words are two items where so many blanks are asked for") {
  const plain_text plain = flatten("Ada M. B. Quill y Bo Reed");
  CHECK(enumeration(plain).read({0, plain.text.size()}, true).size() == 1);
  CHECK(enumeration(plain).read({0, plain.text.size()}, true, 6).size() == 2);
}

TEST_CASE("an enumeration has items") {
  struct sample {
    std::string_view text, items;
  };
  static constexpr sample samples[] = {
      {"a, b; c", "[a][b][c]"},
      {"Go (1.20, 1.21), C", "[Go (1.20, 1.21)][C]"},
      {"one · two • three | four", "[one][two][three][four]"},
      {"Python/MATLAB/Git", "[Python][MATLAB][Git]"},
      {"C/C++, Java", "[C/C++][Java]"},
      {"Lampos 7/8/10, C", "[Lampos 7/8/10][C]"},
      {"Python, R and SQL", "[Python][R][SQL]"},
      {"Git, https://example.com/a/b/c, C", "[Git][C]"},
      {"Lamps, Web (Python and Make)", "[Lamps][Web (Python and Make)]"},
      {"Git, Make and many more", "[Git][Make]"},
      {"#git #make #tide-tables\n#rust", "[git][make][tide-tables][rust]"},
      {"C #, F#, #1 of ten", "[C #][F#][#1 of ten]"},
      {"Git, Make, many other tools", "[Git][Make]"},
      {"Git, Make, and others.", "[Git][Make]"},
      {"Proficient in Python, C.", "[Python][C]"},
      {"1,000 metres, rowing", "[1,000 metres][rowing]"},
      {"Rigging  Stage & Set Repair  Dimmers (DMX, analogue)",
       "[Rigging][Stage & Set Repair][Dimmers (DMX, analogue)]"},
      {"Rigging, rope  work", "[Rigging][rope  work]"},
      {"🇵🇱 Polish native 🇬🇧 English C1", "[Polish native][English C1]"},
      {"Technical knowledge of Python, Gradle", "[Python][Gradle]"},
      {"Python ★★★☆☆", "[Python]"},
      {"MATLAB ⭐️⭐️ C++ ⬤⬤◯", "[MATLAB][C++]"},
      {"R（rbase、DESeq2）；Python（Pandas）。", "[R（rbase、DESeq2）][Python（Pandas）]"},
      {" , ,", ""},
      {"Strong analytical and problem-solving\nskills", "[Strong analytical and problem-solving\nskills]"},
      {"Example Knots\ngit", "[Example Knots][git]"},
      {"Lamp design\n    suites, C", "[Lamp design\n    suites][C]"},
      {"Lamps for the harbour · Knots of the north · Tide\ntables · Rope",
       "[Lamps for the harbour][Knots of the north][Tide\ntables][Rope]"},
      {"roadmaps and priorities, the care of those who wait, event-driven\narchitecture, C",
       "[roadmaps and priorities][the care of those who wait][event-driven\narchitecture][C]"},
      {"roadmaps and priorities, the care of those who wait, networks\nDocker, C",
       "[roadmaps and priorities][the care of those who wait][networks][Docker][C]"},
      {"the care of those who wait, Stakeholder Talks, Lead\nQualification, C",
       "[the care of those who wait][Stakeholder Talks][Lead\nQualification][C]"},
      {"the care of those who wait, Stakeholder Talks, Lead\n    Qualification, C",
       "[the care of those who wait][Stakeholder Talks][Lead\n    Qualification][C]"},
      {"Mending sails · Tying knots · Reading of old\ncharts · Rowing",
       "[Mending sails][Tying knots][Reading of old\ncharts][Rowing]"},
      {"Mending sails · Tying knots · Reading of ·\ncharts", "[Mending sails][Tying knots][Reading of][charts]"},
      {"Reading of old\n    charts, Rowing", "[Reading of old\n    charts][Rowing]"},
      {"rust\nmake", "[rust][make]"},
      {"Lamps, event-\ndriven tides, C", "[Lamps][event-\ndriven tides][C]"},
      {"Charts, Care of\nRopes, C", "[Charts][Care of\nRopes][C]"},
      {"Charts, Time Keeping\n& Care, C", "[Charts][Time Keeping\n& Care][C]"},
      {"Good understanding of languages such as Ada, C", "[Ada][C]"},
      {"Quelques notions de Pascal, C", "[Pascal][C]"},
      {"Testing, Extraction, Vectorization & Code Optimization",
       "[Testing][Extraction][Vectorization & Code Optimization]"},
      {"databases such as Postgres, Redis", "[Postgres][Redis]"},
      {"Git > Make = Vim", "[Git][Make][Vim]"},
      {"", ""},
  };
  for (const auto& [text, expected] : samples) {
    CAPTURE(std::string(text));
    CHECK(items(text) == expected);
  }
  CHECK(items("English and Twi", true) == "[English][Twi]");
}

}  // namespace split_test
