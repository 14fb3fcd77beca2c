// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/small_capitals.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace small_capitals_test {

using namespace vitae::wild_text;

std::string joined(std::string_view text) { return small_capitals(flatten(text)).join().text; }

TEST_CASE("words in small capitals that are torn behind their large ones are whole again") {
  CHECK(joined("A DA Q UILL\n\nE DUCATION\nBSc in Lamps\n\nR ESEARCH AND T EACHING & G OAL\n\nS KILLS:\n") ==
        "ADA QUILL\n\nEDUCATION\nBSc in Lamps\n\nRESEARCH AND TEACHING & GOAL\n\nSKILLS:\n");
  CHECK(joined("## E DUCATION\n## S KILLS\n## T ALKS\nOTHER E XPERIENCE\n") ==
        "## EDUCATION\n## SKILLS\n## TALKS\nOTHER EXPERIENCE\n");
}

TEST_CASE("a column of a line may be torn") {
  CHECK(joined("E DUCATION    Quill University\nS KILLS    Lamps\nT ALKS  W ICKS\n") ==
        "EDUCATION    Quill University\nSKILLS    Lamps\nTALKS  WICKS\n");
}

TEST_CASE("two lines prove nothing, and letters that stand alone for themselves stay so") {
  for (const std::string_view text : {"E DUCATION\nS KILLS\n", "A Lamp\nB Wick\nC Rope\n", "A B C\nD E F\nG H I\n",
                                      "A 12\nB 13\nC 14\n", "PHASE A\nPHASE B\nPHASE C\n", "# # ", "\f", ""})
    CHECK(joined(text) == text);
}

TEST_CASE("each byte of a torn word keeps its place") {
  const std::string_view text = "E DUCATION\nS KILLS\nT ALKS\n";
  const plain_text plain = small_capitals(flatten(text)).join();
  const std::size_t at = plain.text.find("ALKS");
  CHECK(plain.where(at, at + 4).of(text) == "ALKS");
}

}  // namespace small_capitals_test
