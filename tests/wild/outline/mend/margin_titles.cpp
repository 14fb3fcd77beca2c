// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/margin_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace margin_titles_test {

using namespace vitae::wild_text;

std::string moved(std::string_view text) { return margin_titles(flatten(text)).move().text; }

constexpr std::string_view page =
    "                 Ada Quill\n"
    "\n"
    "EDUCATION     Quill University            2014 - 2018\n"
    "              BSc in Lamps\n"
    "              Thesis on wicks\n"
    "\n"
    "RESEARCH      Lamp keeping, kites\n"
    "INTERESTS       and what binds them\n"
    "              Ropes\n"
    "              Knots\n"
    "\n"
    "SKILLS        Charts\n"
    "AND TOOLS\n"
    "              Sails\n"
    "              Oars\n"
    "              Nets\n";

TEST_CASE("titles in the margin come over what stands beside them") {
  CHECK(
      moved(page) ==
      "   Ada Quill\n\n## EDUCATION\nQuill University            2014 - 2018\nBSc in Lamps\nThesis on wicks\n\n"
      "## RESEARCH INTERESTS\nLamp keeping, kites\n  and what binds them\nRopes\nKnots\n\n## SKILLS AND TOOLS\nCharts\n"
      "Sails\nOars\nNets\n");
}

TEST_CASE("what stood beside a title in the margin keeps its place in the document") {
  const plain_text plain = margin_titles(flatten(page)).move();
  for (const std::string_view words : {"Quill University", "RESEARCH", "INTERESTS", "Lamp keeping", "Sails", "Nets"}) {
    const std::size_t at = plain.text.find(words);
    CHECK(plain.where(at, at + words.size()).of(page) == words);
  }
}

TEST_CASE("a title is set apart from the line above it") {
  std::string close(page);
  close.erase(close.find("\n\nSKILLS"), 1);
  CHECK(moved(close).find("Knots\n\n## SKILLS AND TOOLS\n") != std::string::npos);
}

TEST_CASE("a title that is complete is followed by another one in the next line") {
  std::string close(page);
  close.replace(close.find("\n\nRESEARCH"), 2, "\nINTERESTS     Wicks\n");
  CHECK(moved(close).find("## INTERESTS\nWicks\n\n## RESEARCH INTERESTS\nLamp") != std::string::npos);
}

TEST_CASE("each page has a margin of its own") {
  std::string more(page);
  more += "\fAWARDS   Kite prize\n         Lamp prize\n         Rope prize\n";
  CHECK(moved(more).find("## AWARDS\nKite prize\nLamp prize\nRope prize\n") != std::string::npos);
}

TEST_CASE("dates, labels and columns of their own are no titles in a margin") {
  for (const std::string_view line : {"2014 - 2018", "Name:", "A1"}) {
    std::string text;
    for (int i = 0; i < 4; ++i) {
      text += std::string(line) + std::string(14 - line.size(), ' ') + "Quill University\n";
      for (int k = 0; k < 4; ++k) text += "              Lamps and wicks\n";
    }
    CHECK(moved(text) == text);
  }
  std::string rows;  // as many in the margin as beside it
  for (const std::string_view line : {"English", "Welsh", "Irish", "Cornish", "Breton", "Manx", "Scots", "Norn"})
    rows += std::string(line) + std::string(14 - line.size(), ' ') + "fluent\n";
  CHECK(moved(rows) == rows);
}

TEST_CASE("a page that is set in nowhere stays as it is") {
  for (const std::string_view text : {"", "EDUCATION     Quill University\nBSc in Lamps\n", "\n\n"})
    CHECK(moved(text) == text);
}

TEST_CASE("a page of a few lines has the margin of the others, whatever stands at its foot") {
  std::string more(page);
  more += "\fAWARDS        Kite prize\n              Lamp prize\nAda Quill                2\n";
  CHECK(moved(more).ends_with("\f\n## AWARDS\nKite prize\nLamp prize\nAda Quill                2\n"));
}

TEST_CASE("labels below titles that stand alone are no titles") {
  std::string text;
  for (const std::string_view title : {"Teaching", "Service", "Travels"})
    text += std::string(title) + "\n" + std::string(title.substr(0, 4)) + "s         Lamps\n              Wicks\n" +
            "              Ropes\n              Knots\n\n";
  CHECK(moved(text) == text);
}

TEST_CASE("what stands beside each title has a margin of its own") {
  std::string more(page);
  more += "\nAWARDS     Kite prize\n           Lamp prize\n\nTRAVELS      Oar race\n             Sail race\n";
  CHECK(moved(more).ends_with("\n\n## AWARDS\nKite prize\nLamp prize\n\n## TRAVELS\nOar race\nSail race\n"));
}

TEST_CASE("a title in capitals may end right before the margin") {
  std::string more(page);
  more += "\nAWARDS        Kite prize\nPRESENTATIONS Oar race\n& POSTERS     Sail race\n              Knot race\n";
  CHECK(moved(more).ends_with("## AWARDS\nKite prize\n\n## PRESENTATIONS & POSTERS\nOar race\nSail race\nKnot race\n"));
  std::string known(page);
  known += "\nPublications  Kite prize\n\nConferences Oar race\n              Sail race\n";
  CHECK(moved(known).ends_with("## Publications\nKite prize\n\n## Conferences\nOar race\nSail race\n"));
  std::string prose(page);  // no margin stands below it
  prose += "\nPRESENTATIONS Oar race\n        Sail race\n              Knot race\n";
  CHECK(moved(prose).find("## PRESENTATIONS") == std::string::npos);
}

TEST_CASE("a title that goes on from the page before says so") {
  std::string more(page);
  more += "\fSKILLS        Lines\n(Continued)\n              Blocks\n              Hooks\n";
  CHECK(moved(more).ends_with("## SKILLS (Continued)\nLines\nBlocks\nHooks\n"));
}

TEST_CASE("a title that is no more than begun goes on beside a column") {
  std::string more(page);
  more +=
      "\nHonors,       Kite prize                       2010\nAwards                                         2012\n";
  CHECK(
      moved(more).ends_with("## Honors, Awards\nKite prize                       2010\n"
                            "                                 2012\n"));
}

}  // namespace margin_titles_test
