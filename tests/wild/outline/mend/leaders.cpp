// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/leaders.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace leaders_test {

using namespace vitae::wild_text;

/// A text whose strokes are gaps; of blanks in a row one is shown.
std::string led(std::string_view text) {
  std::string out;
  for (const char c : without_leaders(flatten(text)).text)
    if (c != ' ' || out.empty() || out.back() != ' ') out += c;
  return out;
}

TEST_CASE("a stroke of three marks or more is found") {
  STATIC_REQUIRE(leader_in("a ─── b", 0) == span{2, 11});
  STATIC_REQUIRE(leader_in("a ── b", 0).empty());
  STATIC_REQUIRE(leader_in("a — b", 0).empty());
  STATIC_REQUIRE(leader_in("", 0).empty());
}

TEST_CASE("a stroke between words is a gap") {
  CHECK(led("Lamp Keeper ────── 2015 - 2019\nBaker ━━━━ Leeds\n") == "Lamp Keeper \t 2015 - 2019\nBaker \t Leeds\n");
  CHECK(led("Baker ─── Leeds ─── 2019\n  ─── Work ─── 2019") == "Baker \t Leeds \t 2019\n ─── Work \t 2019");
}

TEST_CASE("a rule stays one, and so does what a title stands on") {
  for (const std::string_view text : {"──────\nBaker\n", "Work ──────\n", "────── Work ──\n", "Lamps────oil\n"})
    CHECK(led(text) == text);
}

TEST_CASE("a gap wider than any text is made narrow, but not what sets a line in") {
  const std::string wide(100, ' '), kept(32, ' ');
  CHECK(narrow_gaps(flatten("Baker" + wide + "2015 - 2019\n" + wide + "Leeds\n")).text ==
        "Baker" + kept + "2015 - 2019\n" + wide + "Leeds\n");
  CHECK(narrow_gaps(flatten("Baker" + kept + "2019" + wide + "\n")).text == "Baker" + kept + "2019" + wide + "\n");
  const std::string text = "Baker" + wide + "2019";
  const plain_text plain = narrow_gaps(flatten(text));
  CHECK(plain.where(plain.text.size() - 4, plain.text.size()).of(text) == "2019");
}

}  // namespace leaders_test
